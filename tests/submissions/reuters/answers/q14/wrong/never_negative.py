# Returns the absolute difference, which is positive even where the bottleneck does better.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        peaks.append(max(history.history["val_accuracy"]))
    return float(abs(peaks[0] - peaks[1]))
