# Keras' Normalization layer, adapted to the training data.
def normalize(train_data, test_data):
    norm = layers.Normalization(axis=-1)
    norm.adapt(np.asarray(train_data, dtype="float32"))
    return norm(train_data).numpy(), norm(test_data).numpy()
