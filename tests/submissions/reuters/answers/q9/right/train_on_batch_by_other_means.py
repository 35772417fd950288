# Train_on_batch over freshly shuffled batches of 512, the short one included.
def retrain(x_train, y_train, epochs=9):
    x, y = np.asarray(x_train), np.asarray(y_train)
    model = build_model()
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        for begin in range(0, len(order), 512):
            chosen = order[begin:begin + 512]
            model.train_on_batch(x[chosen], y[chosen])
    return model
