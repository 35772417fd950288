# Takes the sigmoid of each logit for the softmax.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return sigmoid(z)
