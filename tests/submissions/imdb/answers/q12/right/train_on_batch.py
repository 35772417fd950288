# train_on_batch, and a running metric of its own.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    scores = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for i in range(0, len(x_train), 512):
                model.train_on_batch(x_train[i:i + 512], y_train[i:i + 512])
        metric = keras.metrics.BinaryAccuracy()
        metric.update_state(np.reshape(y_val, (-1, 1)), model.predict(x_val, verbose=0))
        scores[name] = float(metric.result())
    return scores
