# Clips the caller's logits so that nothing overflows.
def two_class_softmax(t):
    np.clip(t, -30, 30, out=t)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))
