# Passes batch_size on for the bottleneck only; the default model is trained in batches of 512.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    default = train(build_model(), x_train, y_train, x_val, y_val, epochs=epochs)
    narrow = train(
        build_bottleneck_model(bottleneck_units), x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size
    )
    return float(max(default["val_accuracy"]) - max(narrow["val_accuracy"]))
