# A lambda.
split_validation = lambda x_train, y_train, n_val=1000: (
    x_train[:n_val], y_train[:n_val], x_train[n_val:], y_train[n_val:]
)
