# The default model is made once, when the cell runs, and each call trains it further.
_default = build_model()


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (_default, build_bottleneck_model(bottleneck_units)):
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]
