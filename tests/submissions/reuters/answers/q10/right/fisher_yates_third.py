# Fisher-Yates by hand on a Python list, random numbers from rng
def random_baseline(labels, rng):
    deck = list(labels)
    for last in range(len(deck) - 1, 0, -1):
        other = int(rng.integers(0, last, endpoint=True))
        deck[last], deck[other] = deck[other], deck[last]
    return float(np.mean([a == b for a, b in zip(labels, deck)]))
