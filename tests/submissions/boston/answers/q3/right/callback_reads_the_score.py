# A callback keeps the last epoch's logs.
class Last(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        self.mae = [v for k, v in logs.items() if k.startswith("val_") and k != "val_loss"][0]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        v = slice(i * n, (i + 1) * n)
        last = Last()
        build_model().fit(np.delete(train_data, v, axis=0), np.delete(train_targets, v), epochs=epochs, verbose=0,
                          batch_size=batch_size, callbacks=[last], validation_data=(train_data[v], train_targets[v]))
        scores.append(last.mae)
    return scores
