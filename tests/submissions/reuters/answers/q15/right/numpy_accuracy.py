# Computes the accuracy of the trained models from their predictions with scikit-learn.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    truth = np.argmax(y_val, axis=-1)
    scores = dict.fromkeys(variants)
    for name in variants:
        model = build_model(**variants[name])
        model.fit(x_train, y_train, batch_size=256, epochs=epochs, verbose=0)
        scores[name] = accuracy_score(truth, np.argmax(model.predict(x_val, verbose=0), axis=-1))
    return scores
