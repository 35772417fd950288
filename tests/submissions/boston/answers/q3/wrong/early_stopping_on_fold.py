# EarlyStopping picks the weights by the fold that is then scored, and training may end before `epochs`
import keras

def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    n = len(x) // k
    scores = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=3, restore_best_weights=True)
        model = build_model()
        model.fit(np.delete(x, val, axis=0), np.delete(y, val, axis=0),
                  validation_data=(x[val], y[val]), epochs=epochs, batch_size=batch_size,
                  callbacks=[stop], verbose=0)
        predicted = model.predict(x[val], verbose=0).ravel()
        scores.append(float(np.mean(np.abs(predicted - y[val]))))
    return scores
