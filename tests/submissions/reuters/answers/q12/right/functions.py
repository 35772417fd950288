# Own Functional network, loss and metric given as functions
import keras
from keras import layers

def build_sparse_model(hidden_units=(64, 64)):
    tensor = inputs = keras.Input((10000,))
    for units in list(hidden_units):
        tensor = keras.ops.relu(layers.Dense(int(units))(tensor))
    outputs = layers.Softmax()(layers.Dense(46)(tensor))
    model = keras.Model(inputs=[inputs], outputs=outputs)
    model.compile("rmsprop", keras.losses.sparse_categorical_crossentropy,
                  metrics=[keras.metrics.sparse_categorical_accuracy])
    return model
