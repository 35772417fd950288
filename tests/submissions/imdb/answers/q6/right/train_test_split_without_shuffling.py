# scikit-learn's train_test_split, with shuffling switched off.
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=10000):
    x_val, partial_x, y_val, partial_y = train_test_split(x_train, y_train, train_size=n_val, shuffle=False)
    return x_val, y_val, partial_x, partial_y
