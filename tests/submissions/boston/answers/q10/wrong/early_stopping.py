# Early stopping on the validation set in each fold.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, results = len(train_data) // k, {}
    for name, settings in variants.items():
        maes = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            stop = keras.callbacks.EarlyStopping(monitor="val_mae", patience=10, restore_best_weights=True)
            h = build_model(**settings).fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val),
                                            epochs=epochs, callbacks=[stop], verbose=0,
                                            validation_data=(train_data[val], train_targets[val]))
            maes.append(min(h.history["val_mae"]))
        results[name] = np.mean(maes)
    return results
