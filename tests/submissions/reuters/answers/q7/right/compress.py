# itertools.compress and lists.
from itertools import chain, compress, repeat


def split_validation(x_train, y_train, n_val=1000):
    first = list(chain(repeat(True, n_val), repeat(False, len(x_train) - n_val)))
    rest = [not flag for flag in first]
    return [list(compress(part, flags)) for flags in (first, rest) for part in (x_train, y_train)]
