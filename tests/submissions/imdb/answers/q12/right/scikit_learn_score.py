# scikit-learn's accuracy_score on decided predictions.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = accuracy_score(y_val, predict_sentiment(model, x_val))
    return result
