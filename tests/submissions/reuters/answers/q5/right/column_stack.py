# column_stack of zeros and t.
def two_class_softmax(t):
    return softmax(np.column_stack([np.zeros(len(t)), t]))
