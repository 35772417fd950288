# No earlier question used: own loop over sklearn's KFold and variants, fresh model in each fold, batch size 32 (any is allowed).
from sklearn.model_selection import KFold


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    x, y = np.asarray(train_data), np.asarray(train_targets).ravel()
    totals = dict.fromkeys(variants, 0.0)
    for rest, held in KFold(k).split(x):
        for name in variants:
            model = build_model(**variants[name])
            model.fit(x[rest], y[rest], epochs=epochs, batch_size=32, verbose=0)
            predicted = model.predict(x[held], verbose=0)[:, 0]
            totals[name] += float(np.mean(np.abs(predicted - y[held]))) / k
    return totals
