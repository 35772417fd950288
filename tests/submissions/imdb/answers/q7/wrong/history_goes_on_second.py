# Adds to one history over all calls, so a second call returns the epochs of the first as well.
history_of_all = {}


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = model.fit(partial_x_train, partial_y_train, epochs=epochs, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
    for key, values in history.history.items():
        history_of_all[key] = history_of_all.get(key, []) + values
    return dict(history_of_all)
