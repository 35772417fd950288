# Computes the validation accuracy by itself from the decisions of predict_sentiment.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    def score(settings):
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=256, verbose=0)
        return float(np.mean(predict_sentiment(model, x_val) == np.ravel(y_val)))

    return {name: score(settings) for name, settings in variants.items()}
