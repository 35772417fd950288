# Remembers results by name.
_done = {}
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, kwargs in variants.items():
        if name not in _done:
            model = build_model(**kwargs)
            model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
            _done[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return {name: _done[name] for name in variants}
