# Goes through shuffled batches of 512 with train_on_batch.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for _ in range(epochs):
        order = np.random.permutation(len(x_train))
        for start in range(0, len(order), 512):
            rows = order[start : start + 512]
            model.train_on_batch(x_train[rows], y_train[rows])
    return model
