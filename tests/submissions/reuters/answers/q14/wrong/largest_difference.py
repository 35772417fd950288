# Returns the largest difference of any one epoch and not the difference of the two peaks.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    curves = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        curves.append(np.array(history.history["val_accuracy"]))
    return float(np.max(curves[0] - curves[1]))
