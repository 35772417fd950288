# Train_on_batch over a new order of all samples in every epoch.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    model = build_model()
    rng = np.random.default_rng()
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start : start + batch_size]
            model.train_on_batch(x[rows], y[rows])
    return model
