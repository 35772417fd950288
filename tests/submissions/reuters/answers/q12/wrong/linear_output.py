# Not the same network, as it ends in 46 linear units and gives logits in place of probabilities.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.Sequential([layers.Dense(n, activation="relu") for n in hidden_units] + [layers.Dense(46)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
