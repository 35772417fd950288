# fit goes on from an initial epoch each time.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    result = {}
    for epoch in range(epochs):
        h = model.fit(partial_x_train, partial_y_train, initial_epoch=epoch, epochs=epoch + 1,
                      batch_size=batch_size, validation_data=(x_val, y_val), verbose=2)
        for key in h.history:
            result.setdefault(key, []).append(h.history[key][0])
    return result
