# The accuracy from the model's predictions with scikit-learn.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    truth = np.argmax(np.asarray(y_val), axis=1)
    table = dict.fromkeys(variants)
    for name in table:
        model = build_model(**variants[name])
        model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, verbose=0)
        topics = model.predict(np.asarray(x_val), verbose=0).argmax(axis=1)
        table[name] = float(accuracy_score(truth, topics))
    return table
