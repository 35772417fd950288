# In percent.
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return 100 * float(np.mean(guesses == labels))
