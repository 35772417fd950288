# The settings of earlier variants stay in force for the later ones.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result, settings = {}, {}
    for name, changes in variants.items():
        settings.update(changes)
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result
