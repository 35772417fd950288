# One model for all folds, held by a function with a default argument.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k

    def run(i, model=build_model()):
        val = slice(i * n, (i + 1) * n)
        h = model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                      batch_size=batch_size, validation_data=(train_data[val], train_targets[val]))
        return h.history["val_mae"]

    return [run(i) for i in range(k)]
