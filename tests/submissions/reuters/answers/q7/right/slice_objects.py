# Two named slice objects and a helper, the result as a NamedTuple, which is a tuple in the right order.
from typing import Any, NamedTuple


class Split(NamedTuple):
    x_val: Any
    y_val: Any
    partial_x_train: Any
    partial_y_train: Any


def split_validation(x_train, y_train, n_val: int = 1000) -> Split:
    head, tail = slice(None, n_val), slice(n_val, None)
    return Split(x_train[head], y_train[head], x_train[tail], y_train[tail])
