# Every key with "acc" in it counts, so the peak is usually that of the training accuracy
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size,
                            validation_data=(x_val, y_val), verbose=0).history
        return max(max(values) for key, values in history.items() if "acc" in key)

    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))
