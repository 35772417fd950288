# Takes the accuracy at the epoch with the lowest validation loss and not the highest accuracy.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    accuracies = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        h = model.fit(
            x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        ).history
        accuracies.append(h["val_accuracy"][int(np.argmin(h["val_loss"]))])
    return float(accuracies[0] - accuracies[1])
