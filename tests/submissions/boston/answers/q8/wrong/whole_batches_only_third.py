# Only whole batches in fixed order, the rows after the last whole batch are never seen
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    model = build_model()
    steps = max(1, len(x) // batch_size)
    for _ in range(epochs):
        for s in range(steps):
            rows = slice(s * batch_size, (s + 1) * batch_size)
            model.train_on_batch(x[rows], y[rows])
    return model
