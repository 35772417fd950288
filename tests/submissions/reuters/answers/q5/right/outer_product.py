# t times the row [0, 1] gives all logits at once.
def two_class_softmax(t):
    return softmax(np.outer(t, [0.0, 1.0]))
