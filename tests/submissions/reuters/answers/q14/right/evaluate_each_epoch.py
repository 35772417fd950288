# Fits one epoch at a time and computes the accuracy from the predictions with NumPy.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    truth = np.argmax(y_val, axis=1)
    peaks = []
    for model in [build_model(), build_bottleneck_model(bottleneck_units)]:
        best = 0.0
        for _ in range(epochs):
            model.fit(x_train, y_train, epochs=1, batch_size=batch_size, verbose=0)
            topics = model.predict(x_val, verbose=0).argmax(axis=1)
            best = max(best, np.mean(topics == truth))
        peaks.append(best)
    return peaks[0] - peaks[1]
