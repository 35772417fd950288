# train_on_batch over shuffled rows.
def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    rng = np.random.default_rng()
    n = len(x_train)

    def peak(model):
        seen = []
        for _ in range(epochs):
            order = rng.permutation(n)
            for start in range(0, n, batch_size):
                rows = order[start:start + batch_size]
                model.train_on_batch(x_train[rows], y_train[rows])
            seen.append(model.evaluate(x_val, y_val, verbose=0, return_dict=True)["accuracy"])
        return sorted(seen)[-1]

    narrow = peak(build_bottleneck_model(bottleneck_units))
    return peak(build_model()) - narrow
