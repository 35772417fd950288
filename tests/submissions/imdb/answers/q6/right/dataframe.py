# pandas frames and iloc.
import pandas as pd


def split_validation(x_train, y_train, n_val=10000):
    x, y = pd.DataFrame(x_train), pd.Series(y_train)
    return x.iloc[:n_val].values, y.iloc[:n_val].values, x.iloc[n_val:].values, y.iloc[n_val:].values
