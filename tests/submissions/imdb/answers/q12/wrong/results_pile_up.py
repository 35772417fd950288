# The result dictionary lives outside, so a second call also returns the variants of the first
comparison = {}


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        comparison[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return comparison
