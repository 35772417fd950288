# A learning rate of 0.0005.
def build_sparse_model(hidden_units=(64, 64)):
    model = build_model(hidden_units)
    model.compile(optimizer=keras.optimizers.RMSprop(5e-4), loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model
