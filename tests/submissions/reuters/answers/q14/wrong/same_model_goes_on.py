# One model is trained twice.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    model = build_model()
    peaks = []
    for _ in range(2):
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]
