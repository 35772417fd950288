# The accuracy is computed by hand from predictions after each epoch; np.subtract of the two peaks.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    x, y = np.asarray(x_train), np.asarray(y_train)
    xv, truth = np.asarray(x_val), np.asarray(y_val).argmax(axis=1)

    def accuracies(model):
        for _ in range(epochs):
            model.fit(x, y, epochs=1, batch_size=batch_size, verbose=0)
            guesses = model.predict(xv, verbose=0).argmax(axis=1)
            yield np.mean(guesses == truth)

    base, narrow = (max(accuracies(m)) for m in [build_model(), build_bottleneck_model(bottleneck_units)])
    return float(np.subtract(base, narrow))
