# Positions taken for validation, the same positions deleted for training
def split_validation(x_train, y_train, n_val=10000):
    first = np.arange(int(n_val))
    return (np.take(x_train, first, axis=0), np.take(y_train, first, axis=0),
            np.delete(np.asarray(x_train), first, axis=0), np.delete(np.asarray(y_train), first, axis=0))
