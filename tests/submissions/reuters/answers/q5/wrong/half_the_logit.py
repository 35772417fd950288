# A softmax over 0 and t / 2.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t / 2], axis=-1))
