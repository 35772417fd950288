# Shuffles by hand.
def random_baseline(labels, rng):
    guesses = list(labels)
    for last in range(len(guesses) - 1, 0, -1):
        other = int(rng.integers(0, last, endpoint=True))
        guesses[last], guesses[other] = guesses[other], guesses[last]
    return sum(a == b for a, b in zip(guesses, labels)) / len(guesses)
