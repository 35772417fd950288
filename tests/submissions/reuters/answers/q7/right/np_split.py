# np.split of each.
def split_validation(x_train, y_train, n_val=1000):
    (x_val, px), (y_val, py) = (np.split(part, [n_val]) for part in (x_train, y_train))
    return [x_val, y_val, px, py]
