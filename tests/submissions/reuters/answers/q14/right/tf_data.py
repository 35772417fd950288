# tf.data for both parts, any name of the accuracy.
import tensorflow as tf


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(len(x_train)).batch(batch_size)
    held_out = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(256)

    def highest(model):
        logs = model.fit(batches, epochs=epochs, validation_data=held_out, verbose=0).history
        return max(next(values for name, values in logs.items() if name.startswith("val_") and "acc" in name))

    return float(np.subtract(*[highest(m) for m in (build_model(), build_bottleneck_model(bottleneck_units))]))
