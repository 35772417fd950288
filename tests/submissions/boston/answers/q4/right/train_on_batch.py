# train_on_batch, and evaluate with names.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    size, histories = len(train_data) // k, []
    for fold in range(k):
        lo, hi = fold * size, (fold + 1) * size
        x = np.concatenate((train_data[:lo], train_data[hi:]))
        y = np.concatenate((train_targets[:lo], train_targets[hi:]))
        model, values = build_model(), []
        for epoch in range(epochs):
            order = np.random.permutation(len(x))
            for chunk in np.array_split(order, range(batch_size, len(x), batch_size)):
                model.train_on_batch(x[chunk], y[chunk])
            scores = model.evaluate(train_data[lo:hi], train_targets[lo:hi], return_dict=True, verbose=0)
            scores.pop("loss")
            values.append(scores.popitem()[1])
        histories.append(values)
    return histories
