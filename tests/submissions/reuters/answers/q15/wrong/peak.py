# Returns each variant's highest validation accuracy and not the one after the last epoch.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        history = train(build_model(**settings), x_train, y_train, x_val, y_val, epochs=epochs)
        results[name] = float(max(history["val_accuracy"]))
    return results
