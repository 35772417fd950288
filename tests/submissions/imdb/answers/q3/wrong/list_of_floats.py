# A list of Python floats, which is float64.
def vectorize_labels(labels):
    return [float(label) for label in labels]
