# clone_model of the default network, compiled for integer labels.
def build_sparse_model(hidden_units=(64, 64)):
    model = keras.models.clone_model(build_model(hidden_units))
    model.compile(optimizer=keras.optimizers.RMSprop(), loss="sparse_categorical_crossentropy", metrics=["acc"])
    return model
