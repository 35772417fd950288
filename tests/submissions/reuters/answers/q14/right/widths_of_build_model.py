# Both models come from build_model, by their widths.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = {}
    for second_layer in (64, bottleneck_units):
        model = build_model(hidden_units=(64, second_layer))
        h = model.fit(x_train, y_train, batch_size=batch_size, epochs=epochs, validation_data=(x_val, y_val), verbose=0)
        peaks.setdefault("default" if not peaks else "narrow", max(h.history["val_accuracy"]))
    return peaks["default"] - peaks["narrow"]
