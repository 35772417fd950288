# Builds all models first, then trains them in turn, epoch by epoch, and evaluates at the end
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    x_train, y_train, x_val, y_val = map(np.asarray, (x_train, y_train, x_val, y_val))
    models = {name: build_model(**kwargs) for name, kwargs in variants.items()}
    for _ in range(epochs):
        for model in models.values():
            model.fit(x_train, y_train, batch_size=512, epochs=1, verbose=0)
    results = {}
    for name, model in models.items():
        report = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
        results[name] = float(next(value for key, value in report.items() if "acc" in key.lower()))
    return results
