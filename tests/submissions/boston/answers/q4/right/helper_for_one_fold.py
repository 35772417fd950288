# A helper trains one fold; a comprehension gathers.
def one_fold(fold, x, y, make, size, **settings):
    block = np.s_[fold * size:(fold + 1) * size]
    model = make()
    model.fit(np.delete(x, block, axis=0), np.delete(y, block), validation_data=(x[block], y[block]), **settings)
    record = model.history.history
    return record[sorted(key for key in record if key.startswith("val_m"))[0]]


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    size = len(train_data) // k
    return [
        one_fold(f, train_data, train_targets, build_model, size, epochs=epochs, batch_size=batch_size, verbose=0)
        for f in range(k)
    ]
