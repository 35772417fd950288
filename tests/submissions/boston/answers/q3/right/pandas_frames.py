# DataFrames, drop and iloc.
import pandas as pd


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = pd.DataFrame(train_data), pd.Series(train_targets)
    size, scores = len(x) // k, []
    for fold in range(k):
        index = x.index[fold * size:(fold + 1) * size]
        model = build_model()
        model.fit(x.drop(index).to_numpy(), y.drop(index).to_numpy(), epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = pd.Series(model.predict(x.loc[index].to_numpy(), verbose=0).ravel(), index=index)
        scores.append((predicted - y.loc[index]).abs().mean())
    return pd.Series(scores)
