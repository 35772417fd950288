# Draws the guesses with replacement, so they are no shuffled copy of the labels.
def random_baseline(labels, rng):
    guesses = rng.choice(np.asarray(labels), size=len(labels))
    return float(np.mean(guesses == np.asarray(labels)))
