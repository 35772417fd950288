# The default model is trained for nine epochs, as in question 9.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    h = build_model().fit(x_train, y_train, epochs=9, batch_size=batch_size, validation_data=(x_val, y_val),
                          verbose=0).history
    b = build_bottleneck_model(bottleneck_units).fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                                     validation_data=(x_val, y_val), verbose=0).history
    return max(h["val_accuracy"]) - max(b["val_accuracy"])
