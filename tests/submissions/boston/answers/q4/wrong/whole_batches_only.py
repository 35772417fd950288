# Steps per epoch are rounded down, to at least one.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        val = slice(i * n, (i + 1) * n)
        x, y = np.delete(train_data, val, 0), np.delete(train_targets, val)
        data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(500)
        data = data.batch(min(batch_size, len(x)), drop_remainder=True)
        h = build_model().fit(data, epochs=epochs, verbose=0, validation_data=(train_data[val], train_targets[val]))
        histories.append(h.history["val_mae"])
    return histories
