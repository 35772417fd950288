# One helper fits a model and returns the maximum of its validation accuracy; used for both.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        h = model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=batch_size,
                      validation_data=(np.asarray(x_val), np.asarray(y_val)), verbose=0).history
        key = [k for k in h if k.startswith("val_") and "acc" in k.lower()][0]
        return max(h[key])

    return float(peak(build_model()) - peak(build_bottleneck_model(bottleneck_units)))
