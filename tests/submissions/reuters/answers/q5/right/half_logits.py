# The two logits are -t/2 and +t/2; only their difference counts
def two_class_softmax(t):
    half = np.asarray(t, dtype=float).reshape(-1) / 2.0
    logits = np.column_stack([-half, half])
    e = np.exp(logits - np.abs(half)[:, None])
    return e / e.sum(axis=1, keepdims=True)
