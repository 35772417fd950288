# reshape(-1, 2) of one long row: zeros and logits don't meet.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.concatenate([np.zeros_like(t), t]).reshape(-1, 2))
