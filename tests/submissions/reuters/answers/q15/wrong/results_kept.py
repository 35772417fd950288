# Collects the results in a dictionary kept between calls, so the names of earlier calls come back too.
_results = {}


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        _results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return dict(_results)
