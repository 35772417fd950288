# The logits -t and t are 2t apart, which gives sigmoid(2t)
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([-t, t], axis=1))
