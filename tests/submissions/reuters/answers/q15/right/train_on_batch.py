# train_on_batch, and a metric object.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    result = dict.fromkeys(variants)
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for rows in np.array_split(np.random.permutation(len(x_train)), -(-len(x_train) // 512)):
                model.train_on_batch(x_train[rows], y_train[rows])
        metric = keras.metrics.CategoricalAccuracy()
        metric.update_state(y_val, model.predict(x_val, verbose=0))
        result[name] = np.float32(metric.result())
    return result
