# fit goes on from an initial epoch.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    out = []
    for fold in reversed(range(k)):
        a, b = fold * n, (fold + 1) * n
        data = dict(x=np.vstack([train_data[:a], train_data[b:]]), y=np.hstack([train_targets[:a], train_targets[b:]]),
                    validation_data=(train_data[a:b], train_targets[a:b]))
        model, values = build_model(), []
        for epoch in range(epochs):
            history = model.fit(**data, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size, verbose=0).history
            values += [history[key][0] for key in history if key in ("val_mae", "val_mean_absolute_error")]
        out.append(values)
    return out
