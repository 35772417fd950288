# One fit call on a shuffled tf.data set that holds every sample (last partial batch kept).
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    batches = (tf.data.Dataset.from_tensor_slices((x, y))
               .shuffle(len(x), reshuffle_each_iteration=True)
               .batch(batch_size, drop_remainder=False)
               .prefetch(tf.data.AUTOTUNE))
    model = build_model()
    model.fit(batches, epochs=epochs, verbose=0)
    return model
