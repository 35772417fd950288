# Builds all models first, then trains them epoch by epoch in turn, then evaluates them.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    models = {name: build_model(**settings) for name, settings in variants.items()}
    for _ in range(epochs):
        for model in models.values():
            model.fit(x_train, y_train, batch_size=512, verbose=0)
    return {name: float(model.evaluate(x_val, y_val, verbose=0)[1]) for name, model in models.items()}
