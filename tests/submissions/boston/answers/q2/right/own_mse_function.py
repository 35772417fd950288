# The loss is a hand-written squared error and relu is spelt out with keras.ops
import keras
from keras import layers

def squared_error(y_true, y_pred):
    return keras.ops.mean(keras.ops.square(y_pred - y_true), axis=-1)


def my_relu(x):
    return keras.ops.maximum(x, 0.0)


def build_model(hidden_units=(64, 64)):
    widths = np.ravel(hidden_units).astype(int).tolist()
    stack = [keras.Input((13,))]
    stack += [layers.Dense(w, activation=my_relu) for w in widths]
    stack += [layers.Dense(1)]
    model = keras.Sequential(stack)
    model.compile(optimizer=keras.optimizers.RMSprop(1e-3), loss=squared_error, metrics=["mae"])
    return model
