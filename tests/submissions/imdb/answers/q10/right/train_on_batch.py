# train_on_batch over batches in a new order each epoch.
def retrain(x_train, y_train, epochs=4, batch_size=512):
    model = build_model()
    rng = np.random.default_rng()
    for _ in range(epochs):
        order = rng.permutation(len(x_train))
        for start in range(0, len(order), batch_size):
            rows = np.sort(order[start:start + batch_size])
            model.train_on_batch(x_train[rows], y_train[rows])
    return model
