# All settings in a dictionary, with a lambda around it.
SPARSE = {"loss": keras.losses.sparse_categorical_crossentropy}
build_sparse_model = lambda hidden_units=(64, 64): build_model(hidden_units=tuple(hidden_units), **SPARSE)
