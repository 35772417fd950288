# Draws the guesses with replacement.
def random_baseline(labels, rng):
    guesses = rng.choice(labels, size=len(labels))
    return float(np.mean(guesses == labels))
