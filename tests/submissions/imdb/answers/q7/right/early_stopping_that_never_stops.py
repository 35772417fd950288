# Early stopping with so much patience that all epochs run.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    patience = keras.callbacks.EarlyStopping(monitor="val_loss", patience=10 * epochs, restore_best_weights=False)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size, verbose=0,
                     validation_data=(x_val, y_val), callbacks=[patience]).history
