# softmax along the wrong axis: over the newswires.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t])).T
