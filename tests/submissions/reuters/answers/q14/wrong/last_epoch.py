# Compares the accuracies after the last epoch and not the highest ones.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    last = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        history = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        last.append(history.history["val_accuracy"][-1])
    return float(last[0] - last[1])
