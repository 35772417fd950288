# Writes the default network out once more and trains it with train_on_batch
import keras
from keras import layers

def retrain(x_train, y_train, epochs=4):
    x, y = np.asarray(x_train), np.asarray(y_train)
    inputs = keras.Input(shape=x.shape[1:])
    hidden = layers.Dense(16, "relu")(layers.Dense(16, "relu")(inputs))
    model = keras.Model(inputs, layers.Dense(1, "sigmoid")(hidden))
    model.compile(keras.optimizers.RMSprop(1e-3), keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        for rows in np.split(order, range(512, len(x), 512)):
            model.train_on_batch(x[rows], y[rows])
    return model
