# Writes the accuracies over the caller's settings.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, settings in list(variants.items()):
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        variants[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return variants
