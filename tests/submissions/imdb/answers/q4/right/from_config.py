# The Sequential model is made from a configuration dictionary
import keras

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    name = keras.activations.serialize(keras.activations.get(activation))
    stack = [(int(u), name) for u in hidden_units] + [(1, "sigmoid")]
    model = keras.Sequential.from_config({
        "name": "imdb",
        "layers": [{"class_name": "Dense", "module": "keras.layers", "registered_name": None,
                    "config": {"units": u, "activation": a}} for u, a in stack]})
    model.compile(loss=loss, optimizer=keras.optimizers.RMSprop(), metrics=["acc"])
    return model
