# Trains through the train function of question 7 and takes the last entry of its history.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name in variants:
        history = train(build_model(**variants[name]), x_train, y_train, x_val, y_val, epochs=epochs)
        result[name] = history["val_accuracy"][-1]
    return result
