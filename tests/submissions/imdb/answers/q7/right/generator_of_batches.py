# A generator that never ends, with steps per epoch.
def batches(x, y, size):
    while True:
        for i in range(0, len(x), size):
            yield x[i:i + size], y[i:i + size]


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    steps = int(np.ceil(len(partial_x_train) / batch_size))
    hist = model.fit(batches(partial_x_train, partial_y_train, batch_size), steps_per_epoch=steps, epochs=epochs,
                     validation_data=(x_val, y_val), verbose=0)
    return hist.history
