# pandas: head and tail.
import pandas as pd


def split_validation(x_train, y_train, n_val=1000):
    x, y = pd.DataFrame(x_train), pd.DataFrame(y_train) if np.ndim(y_train) > 1 else pd.Series(y_train)
    rest = len(x) - n_val
    return x.head(n_val), y.head(n_val), x.tail(rest), y.tail(rest)
