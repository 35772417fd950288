# Trains epoch by epoch and keeps the best share of right argmax predictions
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    x, y, xv = np.asarray(x_train), np.asarray(y_train), np.asarray(x_val)
    truth = np.argmax(np.asarray(y_val), axis=1)
    peaks = []
    for model in (build_model(), build_bottleneck_model(int(bottleneck_units))):
        peak = 0.0
        for _ in range(epochs):
            model.fit(x, y, epochs=1, batch_size=batch_size, verbose=0)
            guess = np.argmax(model.predict(xv, verbose=0), axis=1)
            peak = max(peak, float(np.mean(guess == truth)))
        peaks.append(peak)
    return peaks[0] - peaks[1]
