# Both in log space with np.logaddexp: exp(-log(1 + exp(-t))) and exp(z - logsumexp(z)).
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    log_total = np.logaddexp.reduce(z, axis=-1, keepdims=True)
    return np.exp(z - log_total)
