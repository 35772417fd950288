# Rounds the probabilities to three places.
def sigmoid(t):
    return np.round(1 / (1 + np.exp(-t)), 3)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return np.round(e / e.sum(axis=-1, keepdims=True), 3)
