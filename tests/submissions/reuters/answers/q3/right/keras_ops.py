# keras.ops.one_hot.
from keras import ops


def to_one_hot(labels, dimension=46):
    return ops.one_hot(ops.convert_to_tensor(np.asarray(labels, dtype="int32")), dimension)
