# The rows of the last, smaller batch are dropped.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    data = tf.data.Dataset.from_tensor_slices((train_data, train_targets)).batch(batch_size, drop_remainder=True)
    model = build_model()
    model.fit(data, epochs=epochs, verbose=0)
    return model
