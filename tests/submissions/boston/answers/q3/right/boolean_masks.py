# A mask per fold.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    fold_of = np.minimum(np.arange(len(train_data)) // n, k)  # k: in no block
    out = np.zeros(k)
    for fold in range(k):
        val = fold_of == fold
        model = build_model()
        model.fit(train_data[~val], train_targets[~val], epochs=epochs, batch_size=batch_size, verbose=0)
        out[fold] = model.evaluate(train_data[val], train_targets[val], verbose=0)[1]
    return out
