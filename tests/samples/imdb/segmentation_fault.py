# %%
# Question 9 reads memory that is not there; the process dies of it. Question 1 is right.
import ctypes


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def best_epoch(history_dict):
    return ctypes.string_at(0)
