# Shuffles the sample numbers instead of the labels and counts in a Python loop.
def random_baseline(labels, rng):
    values = [int(v) for v in labels]
    order = rng.permutation(len(values))
    agreeing = sum(1 for here, there in enumerate(order) if values[here] == values[there])
    return agreeing / len(values)
