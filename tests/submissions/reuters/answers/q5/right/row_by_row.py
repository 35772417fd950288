# One softmax for each logit, collected in a list.
def two_class_softmax(t):
    return [softmax(np.array([0.0, float(logit)])) for logit in t]
