# One template, a fresh clone of it in each fold.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    template = build_model()
    n = len(train_data) // k
    scores = []
    for i in range(k):
        model = keras.models.clone_model(template)
        model.compile(optimizer=template.optimizer.__class__.from_config(template.optimizer.get_config()),
                      loss="mse", metrics=["mae"])
        model.fit(np.concatenate([train_data[:i * n], train_data[(i + 1) * n:]]),
                  np.concatenate([train_targets[:i * n], train_targets[(i + 1) * n:]]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(train_data[i * n:(i + 1) * n], train_targets[i * n:(i + 1) * n], verbose=0)[1])
    return scores
