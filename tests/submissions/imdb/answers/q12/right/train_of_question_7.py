# Uses train of question 7.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {
        name: train(build_model(**settings), x_train, y_train, x_val, y_val, epochs=epochs)["val_accuracy"][-1]
        for name, settings in variants.items()
    }
