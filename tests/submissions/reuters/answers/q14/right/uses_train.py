# Trains both with the function of question 8 and finds the accuracy's key by its beginning.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def peak(model):
        history = train(model, x_train, y_train, x_val, y_val, epochs, batch_size)
        return max(history[next(key for key in history if key.startswith("val_acc"))])

    return peak(build_model()) - peak(build_bottleneck_model(bottleneck_units))
