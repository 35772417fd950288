# Keras' Normalization layer in float64, given the training set's mean and variance, applied to both.
def normalize(train_data, test_data):
    train = np.array(train_data, dtype="float64")
    test = np.array(test_data, dtype="float64")
    scale = layers.Normalization(axis=-1, mean=train.mean(axis=0), variance=train.var(axis=0), dtype="float64")
    return tuple(keras.ops.convert_to_numpy(scale(part)) for part in (train, test))
