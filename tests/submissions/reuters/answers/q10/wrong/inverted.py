# The share of wrong guesses.
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(np.mean(guesses != labels))
