# Trains without validation and evaluates once at the end, which is the final validation accuracy as well.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    def score(options):
        keras.backend.clear_session()
        model = build_model(**dict(options))
        model.fit(x_train, y_train, epochs=epochs, batch_size=128, verbose=0)
        loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
        return float(accuracy)

    return {name: score(options) for name, options in variants.items()}
