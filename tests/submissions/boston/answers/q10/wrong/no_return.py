# Prints a table.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        print(f"{name:>20}: {np.mean(scores):.2f}")
