# The first variant's model is trained further for all others.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results, first = {}, None
    for name, settings in variants.items():
        model = build_model(**settings) if first is None else first
        first = model
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
