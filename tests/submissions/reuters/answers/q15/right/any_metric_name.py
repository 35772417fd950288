# Looks for the accuracy's name in the history.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    table = {}
    for name in variants:
        model = build_model(**variants[name])
        logs = model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=epochs, batch_size=256, verbose=0)
        key = [k for k in logs.history if k.startswith("val_") and k != "val_loss"][0]
        table[name] = float(logs.history[key][-1])
    return table
