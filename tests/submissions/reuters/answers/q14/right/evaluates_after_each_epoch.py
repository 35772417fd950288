# One epoch at a time, evaluated each time.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    best = []
    for build in (build_model, lambda: build_bottleneck_model(bottleneck_units)):
        model, accuracies = build(), []
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
            accuracies.append(model.evaluate(x_val, y_val, verbose=0)[1])
        best.append(max(accuracies))
    return best[0] - best[1]
