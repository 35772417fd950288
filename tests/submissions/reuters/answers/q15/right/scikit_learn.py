# accuracy_score on predicted topics; a table from pandas.
import pandas as pd
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    scores = pd.Series(dtype=float)
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=128, verbose=0)
        predicted = model.predict(x_val, verbose=0).argmax(axis=1)
        scores.loc[name] = accuracy_score(y_val.argmax(axis=1), predicted)
    return scores.to_dict()
