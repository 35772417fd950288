# Accuracy is a metric with cross-entropy only; with mse the metric is mae
import keras
from keras import layers

def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    metrics = ["accuracy"] if loss == "binary_crossentropy" else ["mae"]
    model = keras.Sequential([layers.Dense(u, activation=activation) for u in hidden_units]
                             + [layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=metrics)
    return model
