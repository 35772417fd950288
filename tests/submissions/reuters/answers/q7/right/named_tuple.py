# A typed named tuple.
from typing import Any, NamedTuple


class Parts(NamedTuple):
    x_val: Any
    y_val: Any
    partial_x_train: Any
    partial_y_train: Any


def split_validation(x_train, y_train, n_val: int = 1000) -> Parts:
    return Parts(x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:])
