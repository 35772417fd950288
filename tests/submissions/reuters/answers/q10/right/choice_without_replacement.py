# rng.choice of all labels without replacement.
def random_baseline(labels, rng):
    guesses = rng.choice(labels, size=len(labels), replace=False)
    return np.count_nonzero(guesses == labels) / len(labels)
