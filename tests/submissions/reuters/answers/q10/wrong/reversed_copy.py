# Turns the copy round; nothing is random.
def random_baseline(labels, rng):
    guesses = np.array(labels)[::-1]
    return float(np.mean(guesses == labels))
