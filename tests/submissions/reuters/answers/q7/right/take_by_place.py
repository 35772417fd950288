# The places below n_val and the others, with take.
def split_validation(x_train, y_train, n_val=1000):
    places = np.arange(len(x_train))
    val, rest = places[places < n_val], places[places >= n_val]
    return x_train.take(val, axis=0), y_train.take(val, axis=0), x_train.take(rest, axis=0), y_train.take(rest, axis=0)
