# Makes a generator of its own with a fixed seed.
def random_baseline(labels, rng):
    rng = np.random.default_rng(42)
    guesses = rng.permutation(labels)
    return float(np.mean(guesses == labels))
