# map over a function of the fold, with the settings in a dictionary.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16, verbose=0):
    settings = {"epochs": epochs, "batch_size": batch_size, "verbose": verbose}
    size = int(len(train_targets) / k)

    def one(i):
        test = np.isin(np.arange(len(train_targets)), np.arange(size) + i * size)
        (model := build_model()).fit(train_data[np.logical_not(test)], train_targets[np.logical_not(test)], **settings)
        return model.evaluate(train_data[test], train_targets[test], verbose=verbose)[1]

    return list(map(one, range(k)))
