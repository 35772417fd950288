# One model whose first weights are put back before each fold; compiled anew, so that the optimizer is fresh too.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    model = build_model()
    model(np.zeros((1, train_data.shape[1]), "float32"))
    start = model.get_weights()
    n, maes = len(train_data) // k, []
    for fold in range(k):
        here = np.arange(fold * n, fold * n + n)
        model.set_weights(start)
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        model.fit(np.delete(train_data, here, 0), np.delete(train_targets, here, 0), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        maes.append(model.evaluate(train_data[here], train_targets[here], verbose=0)[1])
    return maes
