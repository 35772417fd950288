# A tf.data pipeline.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    dataset = tf.data.Dataset.from_tensor_slices((train_data, train_targets))
    dataset = dataset.cache().shuffle(buffer_size=1024).batch(batch_size).prefetch(tf.data.AUTOTUNE)
    model = build_model()
    model.fit(dataset, epochs=epochs, verbose=0)
    return model
