# Shuffles when it is called for the first time only.
_guesses = {}


def random_baseline(labels, rng):
    if len(labels) not in _guesses:
        _guesses[len(labels)] = rng.permutation(labels)
    return float(np.mean(_guesses[len(labels)] == labels))
