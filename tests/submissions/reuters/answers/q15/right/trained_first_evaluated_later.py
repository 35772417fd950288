# All models are trained first.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9, batch_size=512):
    models = {name: build_model(**settings) for name, settings in variants.items()}
    for model in models.values():
        model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
    return {name: model.evaluate(x_val, y_val, verbose=0)[-1] for name, model in models.items()}
