# Np.take for the samples set aside and np.delete for the rest.
def split_validation(x_train, y_train, n_val=10000):
    aside = np.arange(min(n_val, len(x_train)))

    def divide(data):
        return np.take(data, aside, axis=0), np.delete(np.asarray(data), aside, axis=0)

    (x_val, x_rest), (y_val, y_rest) = divide(x_train), divide(y_train)
    print(f"{len(x_val)} for validation, {len(x_rest)} for training")
    return (x_val, y_val, x_rest, y_rest)
