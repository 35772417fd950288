# Two variants with the same settings share one model, so the second goes on training that of the first.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    models, results = {}, {}
    for name, settings in variants.items():
        key = str(sorted(settings.items()))
        model = models.setdefault(key, build_model(**settings))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results
