# Train_on_batch over a permuted index, every sample once per epoch, partial last batch included.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")
    rng = np.random.default_rng()
    model = build_model()
    for ids in (rng.permutation(len(x)) for _ in range(epochs)):
        cuts = np.arange(batch_size, len(ids), batch_size)
        for batch in np.split(ids, cuts):
            model.train_on_batch(x[batch], y[batch])
    return model
