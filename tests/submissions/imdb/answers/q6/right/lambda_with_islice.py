# A lambda with itertools.islice for the labels.
from itertools import islice

split_validation = lambda x_train, y_train, n_val=10000: (
    x_train[:n_val],
    np.array(list(islice(y_train, n_val))),
    x_train[n_val:],
    np.array(list(islice(y_train, n_val, None))),
)
