# Notes the best validation accuracy of all epochs, not that after the last one.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        history = build_model(**settings).fit(x_train, y_train, epochs=epochs, batch_size=512,
                                              validation_data=(x_val, y_val), verbose=0)
        result[name] = max(history.history["val_accuracy"])
    return result
