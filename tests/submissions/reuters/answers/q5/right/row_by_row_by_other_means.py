# One softmax per logit in a comprehension, any common constant added to both logits.
def two_class_softmax(t):
    rows = [softmax(np.array([1.0, 1.0 + float(value)])) for value in t]
    return np.array(rows, dtype=float).reshape(-1, 2)
