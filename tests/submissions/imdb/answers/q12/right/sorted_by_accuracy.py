# The best variant first.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    found = []
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=128, validation_data=(x_val, y_val), verbose=0)
        found.append((h.history["val_accuracy"][-1], name))
    return {name: accuracy for accuracy, name in sorted(found, reverse=True)}
