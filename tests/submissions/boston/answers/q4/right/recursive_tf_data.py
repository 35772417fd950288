# Recursion over the folds with tf.data sets for training and validation.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x = tf.constant(np.asarray(train_data, dtype="float32"))
    y = tf.constant(np.asarray(train_targets, dtype="float32"))
    n = int(x.shape[0])
    size = n // k

    def dataset(a, b):
        return tf.data.Dataset.from_tensor_slices((a, b))

    def collect(i: int) -> list:
        if i == k:
            return []
        lo, hi = i * size, (i + 1) * size
        rest = dataset(tf.concat([x[:lo], x[hi:]], 0), tf.concat([y[:lo], y[hi:]], 0)).shuffle(n).batch(batch_size)
        held = dataset(x[lo:hi], y[lo:hi]).batch(batch_size)
        history = build_model().fit(rest, validation_data=held, epochs=epochs, verbose=0).history
        (mae,) = [v for name, v in history.items() if name.startswith("val") and "loss" not in name]
        return [list(map(float, mae)), *collect(i + 1)]

    return collect(0)
