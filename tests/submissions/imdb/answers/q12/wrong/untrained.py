# Evaluates without training.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {name: build_model(**s).evaluate(x_val, y_val, verbose=0)[1] for name, s in variants.items()}
