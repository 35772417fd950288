# A named tuple in the asked order.
from collections import namedtuple

Split = namedtuple("Split", "x_val y_val partial_x_train partial_y_train")


def split_validation(x_train, y_train, n_val=10000):
    return Split(x_val=x_train[:n_val], partial_x_train=x_train[n_val:],
                 y_val=y_train[:n_val], partial_y_train=y_train[n_val:])
