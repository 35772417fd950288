# An encoder and a classifier, nested in a Sequential model; tanh in the bottleneck
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    encoder = keras.Sequential([layers.Dense(64), layers.Activation("relu"),
                                layers.Dense(int(bottleneck_units), activation="tanh")], name="encoder")
    classifier = keras.Sequential([layers.Dense(46), layers.Softmax()], name="classifier")
    model = keras.Sequential([encoder, classifier])
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    return model
