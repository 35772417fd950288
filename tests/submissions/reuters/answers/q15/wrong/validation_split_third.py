# Validates on a fifth of the training data and never looks at x_val
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        history = build_model(**kwargs).fit(x_train, y_train, epochs=epochs, batch_size=512,
                                            validation_split=0.2, verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results
