# A helper, and a tiny number against a division by zero.
def normalize(train_data, test_data, eps=1e-8):
    mu = np.mean(train_data, axis=0, keepdims=True)
    sd = np.std(train_data, axis=0, keepdims=True)

    def scale(x):
        return (x - mu) / (sd + eps)

    return scale(train_data), scale(test_data)
