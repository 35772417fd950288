# Rng.choice draws with replacement by default, so the copy has other frequencies
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    guesses = rng.choice(labels, size=len(labels))
    return float(np.mean(guesses == labels))
