# Stops when the training loss stands still for ten epochs.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    stop = keras.callbacks.EarlyStopping(monitor="loss", patience=10)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, callbacks=[stop], verbose=0)
    return model
