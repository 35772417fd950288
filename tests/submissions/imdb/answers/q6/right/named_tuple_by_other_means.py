# Slice objects and a NamedTuple in the asked order.
from typing import NamedTuple


class Split(NamedTuple):
    x_val: object
    y_val: object
    partial_x_train: object
    partial_y_train: object


def split_validation(x_train, y_train, n_val=10000):
    head, tail = slice(None, n_val), slice(n_val, None)
    return Split(*(data[part] for part in (head, tail) for data in (x_train, y_train)))
