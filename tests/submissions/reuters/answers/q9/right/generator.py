# Batches from an endless generator, in a new order each time round.
def retrain(x_train, y_train, epochs=9, batch_size=512):
    def batches():
        while True:
            order = np.random.permutation(len(y_train))
            for start in range(0, len(order), batch_size):
                rows = order[start:start + batch_size]
                yield x_train[rows], y_train[rows]

    model = build_model()
    model.fit(batches(), epochs=epochs, steps_per_epoch=int(np.ceil(len(y_train) / batch_size)), verbose=2)
    return model
