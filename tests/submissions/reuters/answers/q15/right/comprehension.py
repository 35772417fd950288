# A comprehension over a helper.
def final_accuracy(settings, x, y, x_val, y_val, epochs):
    model = build_model(**settings)
    history = model.fit(x, y, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
    return history.history["val_accuracy"][-1]


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    data = x_train, y_train, x_val, y_val
    return {name: final_accuracy(settings, *data, epochs) for name, settings in variants.items()}
