# Numbers the values that occur, so labels that are all 1 become 0
def vectorize_labels(labels):
    values, codes = np.unique(labels, return_inverse=True)
    return codes.astype("float32")
