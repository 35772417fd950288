# A callback lowers the learning rate when the training loss stands still.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        slower = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate if epoch < 20 else 0.9 * rate)
        model = build_model()
        model.fit(np.delete(train_data, val, 0), np.delete(train_targets, val), epochs=epochs, batch_size=batch_size,
                  callbacks=[slower], verbose=0)
        scores.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
    return scores
