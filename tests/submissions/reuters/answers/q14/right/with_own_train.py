# Uses train of q8 for both models, the bottleneck first
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    networks = {"narrow": build_bottleneck_model(bottleneck_units=int(bottleneck_units)), "default": build_model()}
    best = {}
    for name, network in networks.items():
        history = train(network, x_train, y_train, x_val, y_val, epochs=epochs, batch_size=batch_size)
        key = next(k for k in history if k.startswith("val_") and "loss" not in k)
        best[name] = np.max(history[key])
    return float(best["default"] - best["narrow"])
