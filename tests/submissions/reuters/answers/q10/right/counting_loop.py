# Counts the hits in a loop.
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    hits = 0
    for label, guess in zip(labels, guesses):
        if label == guess:
            hits += 1
    return hits / len(labels)
