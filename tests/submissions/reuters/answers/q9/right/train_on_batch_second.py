# Trains batch by batch with train_on_batch, in a new order each epoch.
def retrain(x_train, y_train, epochs=9):
    x, y = np.asarray(x_train), np.asarray(y_train)
    model = build_model()
    model.build((None, x.shape[1]))
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        for start in range(0, len(x), 512):
            rows = order[start : start + 512]
            model.train_on_batch(x[rows], y[rows])
    return model
