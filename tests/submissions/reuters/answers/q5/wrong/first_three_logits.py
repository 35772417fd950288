# Made for the example, which has three logits.
def two_class_softmax(t):
    logits = np.zeros((3, 2))
    logits[:, 1] = t[:3]
    return softmax(logits)
