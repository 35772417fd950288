# Guesses among the topics that occur, each with the same probability.
def random_baseline(labels, rng):
    guesses = rng.choice(np.unique(labels), size=len(labels))
    return float(np.mean(guesses == labels))
