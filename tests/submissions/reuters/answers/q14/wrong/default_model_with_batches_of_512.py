# The default model comes from train with its own batch size.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    h = train(build_model(), x_train, y_train, x_val, y_val, epochs=epochs)
    b = train(build_bottleneck_model(bottleneck_units), x_train, y_train, x_val, y_val, epochs, batch_size)
    return max(h["val_accuracy"]) - max(b["val_accuracy"])
