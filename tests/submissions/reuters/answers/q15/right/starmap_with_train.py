# A helper for one variant, mapped over the items; uses train of q8
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    def final_accuracy(item):
        name, kwargs = item
        history = train(build_model(**dict(kwargs)), x_train, y_train, x_val, y_val, epochs=epochs)
        (key,) = [k for k in history if k.startswith("val_") and k != "val_loss"]
        return str(name), float(history[key][-1])

    return dict(map(final_accuracy, variants.items()))
