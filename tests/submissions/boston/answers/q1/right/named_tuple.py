# A named tuple of both parts.
from typing import NamedTuple


class Scaled(NamedTuple):
    train: np.ndarray
    test: np.ndarray


def normalize(train_data, test_data):
    mean, std = np.mean(train_data, axis=0), np.std(train_data, axis=0, ddof=1)
    return Scaled(train=(train_data - mean) / std, test=(test_data - mean) / std)
