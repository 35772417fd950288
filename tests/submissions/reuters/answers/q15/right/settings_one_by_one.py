# Reads each setting with its default.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracy_of = {}
    for name, v in variants.items():
        model = build_model(hidden_units=v.get("hidden_units", (64, 64)),
                            loss=v.get("loss", "categorical_crossentropy"))
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        accuracy_of[name] = h.history["val_accuracy"][epochs - 1]
    return accuracy_of
