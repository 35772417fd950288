# Trains with the function of question 8 and takes the last value of the validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    return {
        name: train(build_model(**kwargs), x_train, y_train, x_val, y_val, epochs=epochs)["val_accuracy"][-1]
        for name, kwargs in variants.items()
    }
