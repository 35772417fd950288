# Compares each label with the next one of the shuffled copy.
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(np.mean(guesses[:-1] == guesses[1:]))
