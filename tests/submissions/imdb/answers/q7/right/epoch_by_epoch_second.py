# Calls fit for one epoch at a time and joins the histories.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    joined = {}
    for _ in range(epochs):
        one = model.fit(partial_x_train, partial_y_train, batch_size=batch_size,
                        validation_data=(x_val, y_val), verbose=0)
        for key, values in one.history.items():
            joined.setdefault(key, []).extend(values)
    return joined
