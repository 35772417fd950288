# range(epochs + 1) in an epoch-by-epoch loop.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {}
    for _ in range(epochs + 1):
        h = model.fit(partial_x_train, partial_y_train, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        for name, values in h.history.items():
            history.setdefault(name, []).extend(values)
    return history
