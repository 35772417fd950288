# The three objects are made from their configurations
import keras

def compile_with_objects(model, learning_rate=0.001):
    settings = keras.optimizers.RMSprop().get_config()
    settings["learning_rate"] = float(learning_rate)
    model.compile(
        metrics=[keras.metrics.BinaryAccuracy.from_config({"name": "accuracy", "threshold": 0.5})],
        loss=keras.losses.BinaryCrossentropy.from_config({"from_logits": False}),
        optimizer=keras.optimizers.RMSprop.from_config(settings))
    return model
