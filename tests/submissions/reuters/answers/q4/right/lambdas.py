# Two lambdas.
sigmoid = lambda t: np.exp(np.minimum(t, 0)) / (1 + np.exp(-np.abs(t)))
softmax = lambda z: (lambda e: e / e.sum(axis=-1, keepdims=True))(np.exp(z - np.max(z, axis=-1, keepdims=True)))
