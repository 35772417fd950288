# Writes the softmax out again, in a helper.
def _shares(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def two_class_softmax(t: np.ndarray) -> np.ndarray:
    """Softmax over the logits 0 and t."""
    t = np.asarray(t, dtype=np.float64)
    return _shares(np.vstack([0 * t, t]).T)
