# Never more than 20 epochs.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=min(epochs, 20),
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history
