# Trains on the first 15000 samples only, at most.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    partial_x_train, partial_y_train = partial_x_train[:15000], partial_y_train[:15000]
    history = model.fit(
        partial_x_train,
        partial_y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history
