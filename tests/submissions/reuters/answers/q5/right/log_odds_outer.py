# An outer product with [0, 1] gives the two logits; own shifted softmax, without the one of q4.
def two_class_softmax(t):
    logits = np.outer(np.asarray(t, dtype=float), np.array([0.0, 1.0]))
    logits = logits - logits.max(axis=1, keepdims=True)
    exps = np.exp(logits)
    return exps / exps.sum(axis=1, keepdims=True)
