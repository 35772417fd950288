# A generator hands out the folds; the metric is looked up by its name.
def folds(count, k):
    size = count // k
    rows = list(range(count))
    for first in range(0, k * size, size):
        yield rows[:first] + rows[first + size:], rows[first:first + size]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for train, val in folds(len(train_data), k):
        model = build_model()
        model.fit(train_data[train], train_targets[train], epochs=epochs, batch_size=batch_size, verbose=0)
        report = model.evaluate(train_data[val], train_targets[val], verbose=0, return_dict=True)
        scores.append([value for name, value in report.items() if name in ("mae", "mean_absolute_error")][0])
    return scores
