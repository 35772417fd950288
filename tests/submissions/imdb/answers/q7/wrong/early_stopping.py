# Stops when the validation loss no longer falls.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[stop], verbose=0).history
