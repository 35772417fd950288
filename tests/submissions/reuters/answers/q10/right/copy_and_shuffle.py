# Copies the labels, shuffles the copy with rng, takes the mean of the comparison.
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    shuffled = labels.copy()
    rng.shuffle(shuffled)
    return float(np.mean(labels == shuffled))
