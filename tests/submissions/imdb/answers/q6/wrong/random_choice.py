# Train_test_split draws the validation samples at random in place of the first n_val.
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=10000):
    px, x_val, py, y_val = train_test_split(x_train, y_train, test_size=n_val, random_state=0)
    return x_val, y_val, px, py
