# Accuracy_score of predict_sentiment's labels after the last epoch.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    x, y = np.asarray(x_train, "float32"), np.asarray(y_train, "float32")
    truth = np.asarray(y_val).astype(int).ravel()
    scores: dict[str, float] = {}
    for name in variants:
        model = build_model(**variants[name])
        for _ in range(epochs):
            model.fit(x, y, batch_size=512, verbose=0)
        scores[name] = accuracy_score(truth, predict_sentiment(model, np.asarray(x_val, "float32")))
        print(f"{name:>20}: {scores[name]:.3f}")
    return scores
