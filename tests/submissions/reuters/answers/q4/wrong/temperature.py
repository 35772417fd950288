# Divides the logits by a temperature of 2.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z, temperature=2.0):
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / temperature)
    return e / e.sum(axis=-1, keepdims=True)
