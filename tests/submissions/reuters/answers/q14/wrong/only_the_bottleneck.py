# One minus the bottleneck's accuracy: the default model is thought to be always right.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    model = build_bottleneck_model(bottleneck_units)
    h = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
    return 1.0 - max(h.history["val_accuracy"])
