# An int array for the logits cuts off the fractions of t
def two_class_softmax(t):
    logits = np.zeros((len(t), 2), dtype=int)
    logits[:, 1] = t
    return softmax(logits)
