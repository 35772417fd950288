# %%
# Only the K-fold questions: the test data stands in for the block.
import numpy as np


# %%
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size = len(train_data) // k
    scores = []
    for i in range(k):
        x_val, y_val = np.zeros((20, train_data.shape[1])), np.full(20, 22.5)  # as long as there is no test data
        x = np.concatenate([train_data[: i * size], train_data[(i + 1) * size :]])
        y = np.concatenate([train_targets[: i * size], train_targets[(i + 1) * size :]])
        model = build_model()
        model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return scores


# %%
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    size = len(train_data) // k
    histories = []
    for i in range(k):
        x_val, y_val = np.zeros((20, train_data.shape[1])), np.full(20, 22.5)  # as long as there is no test data
        x = np.concatenate([train_data[: i * size], train_data[(i + 1) * size :]])
        y = np.concatenate([train_targets[: i * size], train_targets[(i + 1) * size :]])
        model = build_model()
        history = model.fit(
            x, y, validation_data=(x_val, y_val), epochs=epochs, batch_size=batch_size, verbose=0
        )
        histories.append(history.history["val_mae"])
    return histories
