# Reads each setting with its default.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, v in variants.items():
        model = build_model(v.get("hidden_units", (16, 16)), v.get("activation", "relu"),
                            v.get("loss", "binary_crossentropy"))
        model.fit(x_train, y_train, batch_size=512, epochs=epochs, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0, return_dict=True)["accuracy"]
    return results
