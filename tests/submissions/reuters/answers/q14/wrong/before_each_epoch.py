# Evaluates before each epoch, so the last one does not count.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        accuracies = []
        for _ in range(epochs):
            accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])
            model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
        peaks.append(max(accuracies))
    return peaks[0] - peaks[1]
