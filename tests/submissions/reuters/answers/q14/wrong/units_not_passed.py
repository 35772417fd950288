# Does not pass bottleneck_units on
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = {}
    for build in (build_model, build_bottleneck_model):
        history = build().fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                              validation_data=(x_val, y_val), verbose=0)
        peaks[build] = max(history.history["val_accuracy"])
    return float(peaks[build_model] - peaks[build_bottleneck_model])
