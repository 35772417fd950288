# CategoryEncoding in its mode "one_hot".
def to_one_hot(labels, dimension=46):
    layer = keras.layers.CategoryEncoding(num_tokens=dimension, output_mode="one_hot")
    return layer(np.asarray(labels, dtype="int32"))
