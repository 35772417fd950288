# Linear Dense layers with separate activation layers, and the metric called "acc".
def build_sparse_model(hidden_units=(64, 64)):
    parts = []
    for n in hidden_units:
        parts += [layers.Dense(n), layers.Activation("relu")]
    model = keras.Sequential(parts + [layers.Dense(46), layers.Activation("softmax")])
    model.compile("rmsprop", loss="sparse_categorical_crossentropy", metrics=["acc"])
    return model
