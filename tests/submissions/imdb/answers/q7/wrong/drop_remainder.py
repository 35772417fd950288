# tf.data batches with drop_remainder.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train))
    data = data.shuffle(1000).batch(batch_size, drop_remainder=True)
    return model.fit(data, epochs=epochs, validation_data=(x_val, y_val), verbose=0).history
