# Functional API with a linear bottleneck, loss and metric as objects
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    words = keras.Input(shape=(10000,))
    wide = layers.Dense(64, activation="relu")(words)
    narrow = layers.Dense(int(bottleneck_units), activation="linear", name="bottleneck")(wide)
    topics = layers.Dense(46, activation="softmax")(narrow)
    model = keras.Model(words, topics)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=keras.losses.CategoricalCrossentropy(),
                  metrics=[keras.metrics.CategoricalAccuracy()])
    return model
