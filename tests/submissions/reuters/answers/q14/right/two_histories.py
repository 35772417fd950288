# Two fits, two maxima.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    history = build_model().fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                validation_data=(x_val, y_val), verbose=0).history
    bottleneck_history = build_bottleneck_model(bottleneck_units).fit(
        x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    ).history
    return max(history["val_accuracy"]) - max(bottleneck_history["val_accuracy"])
