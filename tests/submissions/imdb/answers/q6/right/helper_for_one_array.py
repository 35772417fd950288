# A helper that cuts one array.
def _cut(array, place):
    return array[0:place].copy(), array[place:].copy()


def split_validation(x_train: np.ndarray, y_train: np.ndarray, n_val: int = 10000, verbose: bool = False):
    x_val, px = _cut(x_train, n_val)
    y_val, py = _cut(y_train, n_val)
    if verbose:
        print(x_val.shape, px.shape)
    return x_val, y_val, px, py
