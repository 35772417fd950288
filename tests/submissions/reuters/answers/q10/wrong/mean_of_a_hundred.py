# The mean of 100 shuffles.
def random_baseline(labels, rng):
    shares = [np.mean(rng.permutation(labels) == labels) for _ in range(100)]
    return float(np.mean(shares))
