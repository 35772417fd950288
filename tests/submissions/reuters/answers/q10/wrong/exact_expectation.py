# The sum of the squared frequencies, without any guess.
def random_baseline(labels, rng):
    frequencies = np.bincount(labels) / len(labels)
    return float((frequencies ** 2).sum())
