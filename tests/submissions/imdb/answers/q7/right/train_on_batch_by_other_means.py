# Own loop with train_on_batch over shuffled batches (values averaged by batch length), evaluate after each epoch.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train, "float32"), np.asarray(partial_y_train, "float32")
    x_val, y_val = np.asarray(x_val, "float32"), np.asarray(y_val, "float32")
    rng = np.random.default_rng()
    history_dict = {}
    for _ in range(epochs):
        order = rng.permutation(len(x))
        totals = {}
        for start in range(0, len(x), batch_size):
            batch = order[start:start + batch_size]
            model.reset_metrics()
            for name, value in model.train_on_batch(x[batch], y[batch], return_dict=True).items():
                totals[name] = totals.get(name, 0.0) + float(value) * len(batch)
        logs = {name: total / len(x) for name, total in totals.items()}
        val_logs = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
        logs |= {"val_" + name: float(value) for name, value in val_logs.items()}
        for name, value in logs.items():
            history_dict.setdefault(name, []).append(value)
    return history_dict
