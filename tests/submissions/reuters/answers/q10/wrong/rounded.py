# Rounds the share to one place.
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return round(float(np.mean(guesses == labels)), 1)
