# A Normalization layer that was adapted to neither part.
def normalize(train_data, test_data):
    norm = layers.Normalization()
    norm.build(train_data.shape)
    return np.asarray(norm(train_data)), np.asarray(norm(test_data))
