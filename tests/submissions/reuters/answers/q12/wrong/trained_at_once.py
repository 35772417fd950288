# Trains the model on noise before it comes back.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units, loss="sparse_categorical_crossentropy")
    x = np.random.default_rng(0).random((92, 10000)).astype("float32")
    model.fit(x, np.arange(92) % 46, epochs=2, verbose=0)
    return model
