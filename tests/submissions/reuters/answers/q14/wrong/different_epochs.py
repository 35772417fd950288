# The default model learns for 9 epochs, as in retrain.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    a = build_model().fit(x_train, y_train, epochs=min(9, epochs), batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    b = build_bottleneck_model(bottleneck_units).fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return float(max(a.history["val_accuracy"]) - max(b.history["val_accuracy"]))
