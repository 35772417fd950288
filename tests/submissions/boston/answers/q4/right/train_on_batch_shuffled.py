# Train_on_batch over array_split parts of a fresh permutation each epoch
import math


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    rows = list(range(len(x)))
    result = []
    for i in range(k):
        val, rest = rows[i * n:(i + 1) * n], rows[:i * n] + rows[(i + 1) * n:]
        cuts = [b * batch_size for b in range(1, math.ceil(len(rest) / batch_size))]
        model, curve = build_model(), []
        while len(curve) < epochs:
            for batch in np.split(np.random.permutation(rest), cuts):
                model.train_on_batch(x[batch], y[batch])
            off = np.asarray(model.predict_on_batch(x[val])).ravel() - y[val].ravel()
            curve.append(sum(abs(off)) / n)
        result.append([float(v) for v in curve])
    return result
