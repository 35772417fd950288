# Uses train of q8 for both models.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units=bottleneck_units)):
        history = train(model, x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size)
        accuracy_key = next(k for k in history if k != "val_loss" and k.startswith("val_"))
        peaks.append(np.max(history[accuracy_key]))
    return float(peaks[0] - peaks[1])
