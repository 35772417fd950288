# Train of q8 does the work; results printed best first, returned as dict.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    finals = {}
    for name, kwargs in variants.items():
        history = train(build_model(**kwargs), x_train, y_train, x_val, y_val, epochs=epochs)
        (accuracy_key,) = [k for k in history if k.startswith("val_") and k != "val_loss"]
        *_, finals[name] = map(float, history[accuracy_key])
    for name in sorted(finals, key=finals.get, reverse=True):
        print(f"{name:>20}: {finals[name]:.3f}")
    return finals
