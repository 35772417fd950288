# The sigmoid is a tanh; the softmax is written with new axes.
def sigmoid(t):
    return (np.tanh(np.array(t) / 2) + 1) / 2


def softmax(z):
    z = np.array(z, dtype="float64")
    biggest = z.max(-1)[..., np.newaxis]
    powers = np.exp(z - biggest)
    return powers / powers.sum(-1)[..., np.newaxis]
