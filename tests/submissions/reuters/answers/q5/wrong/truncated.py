# Stores the logits in an integer array, so fractions of t are cut off.
def two_class_softmax(t):
    logits = np.array([[0, 0]] * len(t))
    logits[:, 1] = t
    return softmax(logits)
