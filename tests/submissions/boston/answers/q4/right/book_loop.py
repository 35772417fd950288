# The book's loop: the history's validation MAE.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    num_val_samples = len(train_data) // k
    all_mae_histories = []
    for i in range(k):
        val_data = train_data[i * num_val_samples: (i + 1) * num_val_samples]
        val_targets = train_targets[i * num_val_samples: (i + 1) * num_val_samples]
        partial_train_data = np.concatenate(
            [train_data[:i * num_val_samples], train_data[(i + 1) * num_val_samples:]], axis=0)
        partial_train_targets = np.concatenate(
            [train_targets[:i * num_val_samples], train_targets[(i + 1) * num_val_samples:]], axis=0)
        model = build_model()
        history = model.fit(partial_train_data, partial_train_targets, validation_data=(val_data, val_targets),
                            epochs=epochs, batch_size=batch_size, verbose=0)
        all_mae_histories.append(history.history["val_mae"])
    return all_mae_histories
