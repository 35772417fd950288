# Drops the last, incomplete batch, and doesn't shuffle, so the last samples are never seen.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for _ in range(epochs):
        for i in range(len(x_train) // 512):
            part = slice(512 * i, 512 * (i + 1))
            model.train_on_batch(x_train[part], y_train[part])
    return model
