# Writes the missing defaults into the caller's variants
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        kwargs.setdefault("hidden_units", (16, 16))
        kwargs.setdefault("activation", "relu")
        kwargs.setdefault("loss", "binary_crossentropy")
        model = build_model(**kwargs)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results
