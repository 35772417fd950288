# Softmax over the logits [-t/2, t/2], whose difference is t as well.
def two_class_softmax(t):
    half = np.asarray(t, dtype="float64").reshape(-1, 1) / 2.0
    return softmax(np.hstack((-half, half)))
