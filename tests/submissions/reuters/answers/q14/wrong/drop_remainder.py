# tf.data leaves the last batch out.
import tensorflow as tf


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(batch_size, drop_remainder=True)
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        h = model.fit(batches, epochs=epochs, validation_data=(x_val, y_val), verbose=0)
        peaks.append(max(h.history["val_accuracy"]))
    return peaks[0] - peaks[1]
