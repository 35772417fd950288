# A LambdaCallback evaluates by itself.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    all_histories = [[] for _ in range(k)]
    for i, maes in enumerate(all_histories):
        val = slice(i * n, (i + 1) * n)
        model = build_model()

        def note(epoch, logs, model=model, val=val, maes=maes):
            predicted = model.predict(train_data[val], verbose=0)[:, 0]
            maes.append(np.abs(predicted - train_targets[val]).mean())

        model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val, axis=0), epochs=epochs, verbose=0,
                  batch_size=batch_size, callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=note)])
    return all_histories
