# The settings of earlier variants stay in force.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results, current = {}, {}
    for name, settings in variants.items():
        current.update(settings)
        model = build_model(**current)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
