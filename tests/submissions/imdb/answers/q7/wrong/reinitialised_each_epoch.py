# Loads the first weights again before each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    start = model.get_weights()
    history = {}
    for _ in range(epochs):
        model.set_weights(start)
        h = model.fit(partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        for name, values in h.history.items():
            history.setdefault(name, []).extend(values)
    return history
