# Fits epoch by epoch but returns only the history of the last epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    for _ in range(epochs):
        history = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size,
                            validation_data=(x_val, y_val), verbose=0)
    return history.history
