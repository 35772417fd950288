# np.c_ in a lambda.
two_class_softmax = lambda t: softmax(np.c_[np.zeros(np.shape(t)), t])
