# Trains without validation and evaluates once at the end, which is the final validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    def score(**kwargs):
        model = build_model(**kwargs)
        model.fit(np.array(x_train), np.array(y_train), epochs=epochs, batch_size=256, verbose=0)
        _, accuracy = model.evaluate(np.array(x_val), np.array(y_val), verbose=0)
        return float(accuracy)

    return {name: score(**kwargs) for name, kwargs in variants.items()}
