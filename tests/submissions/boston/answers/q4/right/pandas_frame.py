# Columns of a DataFrame, transposed at the end.
import pandas as pd


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    columns = {}
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        history = build_model().fit(
            np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
            validation_data=(train_data[val], train_targets[val]), verbose=0,
        )
        columns[i] = pd.DataFrame(history.history).filter(like="val_").drop(columns="val_loss").iloc[:, 0]
    return pd.DataFrame(columns).T
