# Sigmoid with capped exponents (709 is far beyond any change), softmax as 1 / sum of exp of differences.
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(np.minimum(-np.asarray(t, dtype="float64"), 709.0)))


def softmax(z):
    z = np.asarray(z, dtype="float64")
    differences = z[..., None, :] - z[..., :, None]  # [i, j] is z_j - z_i
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(differences).sum(axis=-1)  # 1 / inf is 0, and z_i - z_i keeps every sum at 1 or more
