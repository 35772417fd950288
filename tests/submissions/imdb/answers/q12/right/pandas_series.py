# Gathers the scores in a pandas Series first.
import pandas as pd


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    scores = pd.Series(index=list(variants), dtype=float)
    for name, settings in variants.items():
        model = build_model(**dict(settings))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        scores[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return scores.to_dict()
