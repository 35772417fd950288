# tf.data for training and validation.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k

    def dataset(rows):
        return tf.data.Dataset.from_tensor_slices((train_data[rows], train_targets[rows])).batch(batch_size)

    histories = []
    for i in range(k):
        val = list(range(i * n, (i + 1) * n))
        train = [r for r in range(len(train_data)) if r not in val]
        fitted = build_model().fit(dataset(train), validation_data=dataset(val), epochs=epochs, verbose=0)
        histories.append(fitted.history["val_mae"])
    return tuple(histories)
