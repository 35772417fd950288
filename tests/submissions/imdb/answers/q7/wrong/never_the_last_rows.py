# Cuts the data down to full batches, so the rows after the last full batch are never trained on
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    steps = max(1, len(partial_x_train) // batch_size)
    n = min(len(partial_x_train), steps * batch_size)
    history = model.fit(partial_x_train[:n], partial_y_train[:n], epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    return history.history
