# The return is missing.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    h1 = build_model().fit(x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                           verbose=0)
    h2 = build_bottleneck_model(bottleneck_units).fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                                      validation_data=(x_val, y_val), verbose=0)
    drop = max(h1.history["val_accuracy"]) - max(h2.history["val_accuracy"])
