# Counts the right predictions itself after each epoch.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    def accuracy(model):
        hits = model.predict(x_val, verbose=0).argmax(axis=1) == np.argmax(y_val, axis=1)
        return hits.mean()

    def best_of(model):
        top = 0.0
        for _ in range(epochs):
            model.fit(x_train, y_train, epochs=1, batch_size=batch_size, verbose=0)
            top = max(top, accuracy(model))
        return top

    return best_of(build_model()) - best_of(build_bottleneck_model(bottleneck_units))
