# Builds all models first, trains them after that, and scores them with scikit-learn.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    models = [build_model(**settings) for settings in variants.values()]
    scores = []
    for model in models:
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=128, verbose=0)
        decisions = model.predict(x_val, verbose=0).reshape(-1) > 0.5
        scores.append(accuracy_score(np.ravel(y_val) > 0.5, decisions))
    return dict(zip(variants, map(float, scores)))
