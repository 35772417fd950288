# Models are trained first and evaluated later, but in reversed order.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    models = []
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        models.append(model)
    return {name: models.pop().evaluate(x_val, y_val, verbose=0)[1] for name in variants}
