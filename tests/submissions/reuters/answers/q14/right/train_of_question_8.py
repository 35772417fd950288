# train of question 8 does the fitting.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    models = build_model(), build_bottleneck_model(bottleneck_units)
    histories = [train(model, x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size) for model in models]
    default, narrow = (max(history["val_accuracy"]) for history in histories)
    return default - narrow
