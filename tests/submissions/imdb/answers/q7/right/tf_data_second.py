# Hands the data to fit as tf.data sets in batches of that size.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train))
    data = data.shuffle(len(partial_x_train)).batch(batch_size)
    val = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(batch_size)
    return model.fit(data, epochs=epochs, validation_data=val, verbose=0).history
