# Fisher-Yates off by one; no element can stay where it is, so the share is too low
def random_baseline(labels, rng):
    shuffled = list(labels)
    for i in range(len(shuffled) - 1, 0, -1):
        j = rng.integers(0, i)
        shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
    hits = sum(a == b for a, b in zip(labels, shuffled))
    return float(hits / len(shuffled))
