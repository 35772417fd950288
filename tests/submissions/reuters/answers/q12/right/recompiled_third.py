# The model of q6, compiled anew with objects for integer labels
import keras

def build_sparse_model(hidden_units=(64, 64)):
    model = build_model([int(units) for units in hidden_units])
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=1e-3),
                  loss=keras.losses.SparseCategoricalCrossentropy(),
                  metrics=[keras.metrics.SparseCategoricalAccuracy(name="accuracy")])
    return model
