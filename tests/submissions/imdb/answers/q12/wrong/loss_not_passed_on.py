# Passes on units and activation but not the loss, so the mse variant is trained with cross-entropy
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(hidden_units=kwargs.get("hidden_units", (16, 16)),
                            activation=kwargs.get("activation", "relu"))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results
