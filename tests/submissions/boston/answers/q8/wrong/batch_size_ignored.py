# Batch_size is not handed on; training always takes batches of 16.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=16, verbose=0)
    return model
