# train_test_split with shuffling, as by default.
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=10000):
    partial_x, x_val, partial_y, y_val = train_test_split(x_train, y_train, test_size=n_val, random_state=42)
    return x_val, y_val, partial_x, partial_y
