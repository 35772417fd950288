# The squeeze turns one label into a 0-dimensional array
def vectorize_labels(labels):
    return np.asarray(labels).astype("float32").squeeze()
