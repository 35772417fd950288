# Reads the only setting out, with its default.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def mean_mae(hidden_units):
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units), k=k, epochs=epochs)
        return float(np.mean(scores))

    return {name: mean_mae(v.get("hidden_units", (64, 64))) for name, v in variants.items()}
