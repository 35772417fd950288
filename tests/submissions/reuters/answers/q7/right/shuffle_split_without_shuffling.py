# train_test_split with shuffle=False and the sizes spelt out.
from sklearn.model_selection import train_test_split


def split_validation(x_train, y_train, n_val=1000):
    x_val, x_rest, y_val, y_rest = train_test_split(
        x_train, y_train, train_size=n_val, test_size=len(x_train) - n_val, shuffle=False
    )
    return x_val, y_val, x_rest, y_rest
