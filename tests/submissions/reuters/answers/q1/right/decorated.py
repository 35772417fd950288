# Joins in a decorator.
from functools import wraps


def joined(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return " ".join(function(*args, **kwargs))

    return inner


@joined
def decode_newswire(sequence, word_index):
    ranks = {rank: word for word, rank in word_index.items()}
    for index in sequence:
        yield ranks.get(index - 3, "?")
