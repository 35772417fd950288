# A boolean mask marks the block of fold i, its negation is the rest (remainder included); evaluate with return_dict.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    block = len(x) // k
    position = np.arange(len(x))

    def score(fold):
        held_out = (position >= fold * block) & (position < (fold + 1) * block)
        net = build_model()
        net.fit(x[~held_out], y[~held_out], batch_size=batch_size, epochs=epochs, verbose=0)
        report = net.evaluate(x[held_out], y[held_out], verbose=0, return_dict=True)
        return float(next(v for name, v in report.items() if name != "loss"))

    return [score(fold) for fold in range(k)]
