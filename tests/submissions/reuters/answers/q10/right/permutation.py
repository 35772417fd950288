# Rng.permutation returns a shuffled copy by itself.
def random_baseline(labels, rng: np.random.Generator) -> float:
    original = np.array(labels)
    hits = original == rng.permutation(original)
    return hits.sum() / hits.size
