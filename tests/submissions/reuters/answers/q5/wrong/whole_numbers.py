# Cuts the logits down to whole numbers.
def two_class_softmax(t):
    t = np.asarray(t).astype(int)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))
