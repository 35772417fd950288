# Reshape instead of a transpose mixes the samples as soon as there are two
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    logits = np.array([np.zeros_like(t), t]).reshape(-1, 2)
    return softmax(logits)
