# The softmax stays, but the loss expects logits.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer="rmsprop", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
                  metrics=["accuracy"])
    return model
