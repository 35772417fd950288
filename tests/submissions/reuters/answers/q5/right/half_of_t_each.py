# The logits -t/2 and t/2 differ by t as well.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([-t / 2, t / 2], axis=-1))
