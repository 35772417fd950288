# The dictionary is made anew for each variant.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, settings in variants.items():
        results = {}
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
