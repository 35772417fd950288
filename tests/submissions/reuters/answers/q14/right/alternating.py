# Trains both models in turn, epoch by epoch, and evaluates each of them after its epoch.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    models = {"wide": build_model(), "narrow": build_bottleneck_model(bottleneck_units)}
    seen = {"wide": [], "narrow": []}
    for _ in range(epochs):
        for name, model in models.items():
            model.fit(x_train, y_train, batch_size=batch_size, verbose=0)
            seen[name].append(model.evaluate(x_val, y_val, verbose=0)[1])
    return float(np.max(seen["wide"]) - np.max(seen["narrow"]))
