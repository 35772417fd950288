# The settings of one variant stay in force for the variants after it
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    settings = {"hidden_units": (16, 16), "activation": "relu", "loss": "binary_crossentropy"}
    results = {}
    for name, changes in variants.items():
        settings.update(changes)
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results
