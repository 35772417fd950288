# Evaluates the last model under every name.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return {name: model.evaluate(x_val, y_val, verbose=0)[1] for name in variants}
