# Each batch is drawn at random from all rows.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    rng = np.random.default_rng(0)
    n = len(x_train)
    for _ in range(epochs * -(-n // 512)):
        rows = rng.integers(0, n, size=min(512, n))
        model.train_on_batch(x_train[rows], y_train[rows])
    return model
