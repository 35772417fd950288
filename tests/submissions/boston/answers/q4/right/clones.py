# Clones of one template, with a fresh optimizer each.
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    template = build_model()
    n = len(train_data) // k
    maes = []
    for i in range(k):
        val = range(i * n, (i + 1) * n)
        model = keras.models.clone_model(template)
        optimizer = keras.optimizers.deserialize(keras.optimizers.serialize(template.optimizer))
        model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
        history = model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, verbose=0,
                            batch_size=batch_size, validation_data=(train_data[list(val)], train_targets[list(val)]))
        maes.append(history.history["val_mae"])
    return maes
