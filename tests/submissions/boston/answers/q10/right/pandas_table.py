# A table with a column per variant.
import pandas as pd


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    table = pd.DataFrame({
        name: k_fold_scores(train_data, train_targets, lambda s=settings: build_model(**s), k=k, epochs=epochs)
        for name, settings in variants.items()
    })
    return table.mean().to_dict()
