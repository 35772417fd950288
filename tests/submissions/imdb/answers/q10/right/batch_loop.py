# Train_on_batch over a fresh permutation per epoch, 512 samples at a time.
def retrain(x_train, y_train, epochs=4):
    def batches(n, size=512):
        order = np.random.permutation(n)
        yield from (order[i:i + size] for i in range(0, n, size))

    model = build_model()
    x, y = np.asarray(x_train), np.asarray(y_train)
    for epoch in range(1, epochs + 1):
        model.reset_metrics()
        for batch in batches(len(x)):
            logs = model.train_on_batch(x[batch], y[batch], return_dict=True)
        print("epoch", epoch, {k: round(float(v), 4) for k, v in logs.items()})
    return model
