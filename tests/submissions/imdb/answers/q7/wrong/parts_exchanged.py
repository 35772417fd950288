# Trains on the validation part and validates on the training part.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(x_val, y_val, epochs=epochs, batch_size=batch_size,
                        validation_data=(partial_x_train, partial_y_train), verbose=0)
    return history.history
