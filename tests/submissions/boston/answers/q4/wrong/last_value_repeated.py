# Evaluates after the training and repeats the value.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  verbose=0)
        mae = model.evaluate(train_data[val], train_targets[val], verbose=0)[1]
        histories.append([mae] * epochs)
    return histories
