# Compares the last epochs instead of the peaks
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    accuracies = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
        accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return float(accuracies[0] - accuracies[1])
