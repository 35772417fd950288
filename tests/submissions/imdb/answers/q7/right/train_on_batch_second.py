# A loop of its own with train_on_batch, and evaluate after each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history = {}
    n = len(partial_x_train)
    for _ in range(epochs):
        order = np.random.permutation(n)
        model.reset_metrics()
        for start in range(0, n, batch_size):
            rows = order[start : start + batch_size]
            logs = model.train_on_batch(partial_x_train[rows], partial_y_train[rows], return_dict=True)
        logs = {key: float(value) for key, value in logs.items()}
        val = model.evaluate(x_val, y_val, batch_size=batch_size, verbose=0, return_dict=True)
        logs.update({"val_" + key: float(value) for key, value in val.items()})
        for key, value in logs.items():
            history.setdefault(key, []).append(value)
    return history
