# Reuses train of q7 in one dict comprehension.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {
        name: float(train(build_model(**options), x_train, y_train, x_val, y_val, epochs=epochs)["val_accuracy"][-1])
        for name, options in variants.items()
    }
