# A tf.data set in batches of 512, and one fit over it.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    rows = tf.data.Dataset.from_tensor_slices((x_train, y_train))
    model = build_model()
    model.fit(rows.shuffle(len(x_train)).batch(512), epochs=epochs, verbose=0)
    return model
