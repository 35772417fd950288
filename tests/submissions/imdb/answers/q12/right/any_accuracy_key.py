# Looks for the key of the validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4, batch_size=512):
    out = {}
    for name, settings in variants.items():
        keras.backend.clear_session()
        h = build_model(**settings).fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0,
                                        validation_data=(x_val, y_val)).history
        key = [k for k in h if k.startswith("val_") and "acc" in k][0]
        out[name] = h[key][-1]
    return out
