# A shuffled tf.data pipeline over all samples.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    data = tf.data.Dataset.from_tensor_slices(
        (np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32"))
    )
    model = build_model()
    model.fit(data.cache().shuffle(len(train_data)).batch(batch_size).prefetch(2), epochs=epochs, verbose=0)
    return model
