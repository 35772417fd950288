# train_on_batch over slices.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    cuts = list(range(0, len(x_train), 512)) + [len(x_train)]
    for _ in range(epochs):
        for start, stop in zip(cuts, cuts[1:]):
            model.train_on_batch(x_train[start:stop], y_train[start:stop])
    return model
