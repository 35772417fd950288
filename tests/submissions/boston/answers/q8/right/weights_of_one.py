# Sample weights that are all 1; tensors go in.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = keras.ops.convert_to_tensor(train_data)
    y = keras.ops.reshape(keras.ops.convert_to_tensor(train_targets), (-1, 1))
    model = build_model()
    model.fit(x, y, sample_weight=np.ones(len(train_data)), epochs=epochs, batch_size=batch_size, verbose=0)
    return model
