# A helper gives a model's peak.
def peak(model, x, y, x_val, y_val, epochs, batch_size):
    history = model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return np.max(history.history["val_accuracy"])


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    data = x_train, y_train, x_val, y_val
    wide = peak(build_model(), *data, epochs, batch_size)
    narrow = peak(build_bottleneck_model(bottleneck_units=bottleneck_units), *data, epochs, batch_size)
    return float(wide - narrow)
