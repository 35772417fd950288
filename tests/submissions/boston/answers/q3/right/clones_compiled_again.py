# Clones of one template, compiled as in question 2.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    template = build_model()
    size = len(train_data) // k
    scores = []
    for fold in range(k):
        block = np.arange(fold * size, (fold + 1) * size)
        model = keras.models.clone_model(template)
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        model.fit(np.delete(train_data, block, axis=0), np.delete(train_targets, block), epochs=epochs,
                  batch_size=batch_size, verbose=0)
        _, mae = model.evaluate(train_data[block], train_targets[block], verbose=0)
        scores.append(mae)
    return scores
