# Returns the best validation accuracy on the way, not the final one
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        history = build_model(**kwargs).fit(x_train, y_train, epochs=epochs, batch_size=512,
                                            validation_data=(x_val, y_val), verbose=0)
        results[name] = float(max(history.history["val_accuracy"]))
    return results
