# softmax is missing.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))
