# Model.fit with validation_data, its history dictionary returned.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(
        np.asarray(partial_x_train),
        np.asarray(partial_y_train),
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(np.asarray(x_val), np.asarray(y_val)),
        verbose=0,
    )
    return history.history
