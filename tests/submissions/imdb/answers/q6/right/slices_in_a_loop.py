# Two slice objects applied to both arrays in one comprehension
def split_validation(x_train, y_train, n_val=10000):
    parts = (slice(None, n_val), slice(n_val, None))
    x_val, y_val, rest_x, rest_y = [np.asarray(a)[part] for part in parts for a in (x_train, y_train)]
    return x_val, y_val, rest_x, rest_y
