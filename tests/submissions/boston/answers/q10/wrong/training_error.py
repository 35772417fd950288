# No validation: the error on the rows that were trained on.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(train_data, train_targets, epochs=epochs, verbose=0)
        results[name] = model.evaluate(train_data, train_targets, verbose=0)[1]
    return results
