# Clips the sigmoid's argument at 500, where nothing changes any more.
def sigmoid(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, -500, 500)
    return 1.0 / (1.0 + np.exp(-t))


def softmax(z: np.ndarray, axis: int = -1) -> np.ndarray:
    z = z - np.max(z, axis=axis, keepdims=True)
    numerator = np.exp(z)
    return numerator / numerator.sum(axis=axis, keepdims=True)
