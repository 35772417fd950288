# slice objects in a comprehension.
def split_validation(x_train, y_train, n_val=10000):
    parts = slice(None, n_val), slice(n_val, None)
    return tuple(array[part] for part in parts for array in (x_train, y_train))
