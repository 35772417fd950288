# Stops early when the validation loss rises, so it may train for fewer epochs than asked.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=2, restore_best_weights=True)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[stop], verbose=0).history
