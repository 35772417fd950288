# Abs() hides it when the "bottleneck" model is the better one
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                            validation_data=(x_val, y_val), verbose=0)
        return max(history.history["val_accuracy"])

    return abs(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))
