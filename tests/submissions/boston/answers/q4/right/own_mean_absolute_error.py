# Predicts after each epoch and computes the error itself.
def mean_error(model, x, y):
    return float(np.mean(np.abs(model.predict(x, verbose=0).flatten() - y)))


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    blocks = np.array_split(np.arange(len(train_data)), k)
    result = []
    for i, block in enumerate(blocks):
        rest = np.concatenate(blocks[:i] + blocks[i + 1:])
        model = build_model()
        history = np.empty(epochs)
        for epoch in range(epochs):
            model.fit(train_data[rest], train_targets[rest], batch_size=batch_size, verbose=0)
            history[epoch] = mean_error(model, train_data[block], train_targets[block])
        result.append(history)
    return result
