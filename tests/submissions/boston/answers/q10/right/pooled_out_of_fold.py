# Folds outside, variants inside; the folds are equally long, so the pooled out-of-fold MAE is the mean of the fold MAEs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    x, y = np.asarray(train_data), np.ravel(train_targets)
    n = len(x) // k
    errors = {name: [] for name in variants}
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        rest = np.setdiff1d(np.arange(len(x)), val)
        for name, options in variants.items():
            model = build_model(**options)
            model.fit(x[rest], y[rest], epochs=epochs, batch_size=32, verbose=0)
            errors[name].extend(abs(np.ravel(model.predict(x[val], verbose=0)) - y[val]))
    return {name: float(np.mean(e)) for name, e in errors.items()}
