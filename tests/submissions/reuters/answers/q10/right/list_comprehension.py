# A helper shuffles, a comprehension compares.
def shuffled(values, rng):
    values = [*values]
    rng.shuffle(values)
    return values


def random_baseline(labels: np.ndarray, rng: np.random.Generator) -> float:
    """Share of right guesses."""
    return float(np.average([guess == label for guess, label in zip(shuffled(labels, rng), labels)]))
