# Batch(drop_remainder=True) without shuffling leaves the same last rows out of the training in every epoch
import tensorflow as tf

def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = []
    for i in range(k):
        val = np.arange(i * n, (i + 1) * n)
        rest = tf.data.Dataset.from_tensor_slices((np.delete(x, val, axis=0), np.delete(y, val)))
        rest = rest.batch(batch_size, drop_remainder=True).prefetch(tf.data.AUTOTUNE)
        history = build_model().fit(rest, validation_data=(x[val], y[val]),
                                    epochs=epochs, verbose=0).history
        mae_key = next(key for key in history if key.startswith("val_") and key != "val_loss")
        histories.append([float(v) for v in history[mae_key]])
    return histories
