# Forgets to hand epochs to train, which then uses its own default of 20
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        history = train(build_model(**kwargs), x_train, y_train, x_val, y_val)
        key = next(k for k in history if k.startswith("val_") and "acc" in k.lower())
        results[name] = float(history[key][-1])
    return results
