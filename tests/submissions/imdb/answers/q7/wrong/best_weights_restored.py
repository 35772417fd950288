# All epochs run, but the model goes back to its best one.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    best = keras.callbacks.EarlyStopping(patience=epochs + 1, restore_best_weights=True)
    return model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                     validation_data=(x_val, y_val), callbacks=[best], verbose=0).history
