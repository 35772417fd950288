# Overwrites the settings in the caller's dictionary with the accuracies.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    for name in list(variants):
        model = build_model(**variants[name])
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        variants[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return variants
