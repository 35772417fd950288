# Validates on a part of the training rows.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_split=0.2, verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]
