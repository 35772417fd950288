# %%
# Objects whose __array__ raises, gives no array, or says otherwise than their shape. Question 1 is right.
import numpy as np


def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
class Raising:
    def __array__(self, dtype=None, copy=None):
        raise RuntimeError("no array today")


class Text:
    def __array__(self, dtype=None, copy=None):
        return "whatever you expect"


class Shapeshifter:
    shape, dtype, ndim, nbytes = (2,), np.dtype("float32"), 1, 8

    def __array__(self, dtype=None, copy=None):
        return np.ones((3, 3))


class Masked(np.ndarray):
    def __eq__(self, other):
        return np.ones(self.shape, bool)

    def __array_function__(self, function, types, args, kwargs):
        return True

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.ones(self.shape, bool)


def vectorize_sequences(sequences, dimension=10000):
    return np.full((len(sequences), dimension), 7.0).view(Masked)


def vectorize_labels(labels):
    return Shapeshifter()


def split_validation(x_train, y_train, n_val=10000):
    return Raising(), Raising(), Raising(), Raising()


def best_epoch(history_dict):
    return Text()
