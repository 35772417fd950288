# Optimizer, loss and metric as objects.
from keras import losses, metrics, optimizers


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = keras.models.Sequential([keras.Input((10000,))])
    for units in hidden_units:
        model.add(layers.Dense(units, activation=keras.activations.get(activation)))
    model.add(layers.Dense(1, activation=keras.activations.sigmoid))
    model.compile(
        optimizer=optimizers.RMSprop(learning_rate=1e-3),
        loss=losses.get(loss),
        metrics=[metrics.BinaryAccuracy(threshold=0.5)],
    )
    return model
