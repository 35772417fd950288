# Networks of its own making, and not those of the build_model that is handed over.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def make(hidden_units=(64, 64)):
        model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
        model.add(layers.Dense(1))
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        return model

    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: make(**settings), k, epochs))
    return results
