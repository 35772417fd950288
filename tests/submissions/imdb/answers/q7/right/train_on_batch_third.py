# Own epochs of train_on_batch in random order, validation by evaluate, the history collected by hand
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    x_val, y_val = np.asarray(x_val), np.asarray(y_val)
    batch_size = int(batch_size)
    history = {}
    for _ in range(epochs):
        model.reset_metrics()
        order = np.random.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start:start + batch_size]
            logs = model.train_on_batch(x[rows], y[rows], return_dict=True)
        checked = model.evaluate(x_val, y_val, batch_size=batch_size, verbose=0, return_dict=True)
        logs.update({"val_" + name: value for name, value in checked.items()})
        for name, value in logs.items():
            history.setdefault(name, []).append(float(value))
    return history
