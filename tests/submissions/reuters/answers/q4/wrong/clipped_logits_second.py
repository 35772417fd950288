# Softmax clips the logits to ±500 against overflow, so 1001 and 1003 get equal shares.
def sigmoid(t):
    return 1 / (1 + np.exp(-np.clip(t, -500, 500)))


def softmax(z):
    e = np.exp(np.clip(np.asarray(z, dtype=float), -500, 500))
    return e / e.sum(axis=-1, keepdims=True)
