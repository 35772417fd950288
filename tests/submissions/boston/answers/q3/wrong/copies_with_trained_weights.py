# Each clone gets the weights of the model before it.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    model = build_model()
    for i in range(k):
        copy = keras.models.clone_model(model)
        copy.set_weights(model.get_weights())
        copy.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        block = np.arange(i * n, (i + 1) * n)
        copy.fit(np.delete(train_data, block, 0), np.delete(train_targets, block), epochs=epochs,
                 batch_size=batch_size, verbose=0)
        scores.append(copy.evaluate(train_data[block], train_targets[block], verbose=0)[1])
        model = copy
    return scores
