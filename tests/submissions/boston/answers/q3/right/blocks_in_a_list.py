# Cuts everything into a list of blocks, and puts all but one together.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    cuts = [n * i for i in range(1, k + 1)]
    x_blocks, y_blocks = np.split(train_data, cuts), np.split(train_targets, cuts)  # the last one: what is left over
    scores = []
    for i in range(k):
        model = build_model()
        model.fit(np.concatenate(x_blocks[:i] + x_blocks[i + 1:]), np.concatenate(y_blocks[:i] + y_blocks[i + 1:]),
                  epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x_blocks[i], y_blocks[i], verbose=0)[1])
    return scores
