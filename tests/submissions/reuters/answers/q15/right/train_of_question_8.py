# train of question 8, last value.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    def last(settings):
        return train(build_model(**settings), x_train, y_train, x_val, y_val, epochs)["val_accuracy"][-1]

    return dict(zip(variants, map(last, variants.values())))
