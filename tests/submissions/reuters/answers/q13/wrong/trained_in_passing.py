# Trains the model on noise "to initialise it".
def build_bottleneck_model(bottleneck_units=4):
    model = build_model((64, bottleneck_units))
    x = np.random.default_rng(3).random((128, 10000)).astype("float32")
    model.fit(x, np.eye(46)[np.arange(128) % 46], epochs=2, verbose=0)
    return model
