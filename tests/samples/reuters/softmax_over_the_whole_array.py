# %%
# The softmax divides by the sum over all rows, works in place, and the sigmoid is another function.
import numpy as np


def sigmoid(t):
    return np.tanh(t)


def softmax(z):
    z -= z.max()
    return np.exp(z) / np.exp(z).sum()


def two_class_softmax(t):
    return softmax(np.stack([np.zeros(len(t)), t], axis=1))
