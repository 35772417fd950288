# Lowers the learning rate when the validation loss stands still.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    slower = keras.callbacks.ReduceLROnPlateau(monitor="val_loss", patience=1)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[slower], verbose=0).history
