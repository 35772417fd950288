# The default model is trained with fit's batch size of 32, not like the other one
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    model = build_model()
    history = model.fit(x_train, y_train, epochs=epochs,
                        validation_data=(x_val, y_val), verbose=0)
    bottleneck = build_bottleneck_model(bottleneck_units)
    bottleneck_history = bottleneck.fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                                        validation_data=(x_val, y_val), verbose=0)
    return max(history.history["val_accuracy"]) - max(bottleneck_history.history["val_accuracy"])
