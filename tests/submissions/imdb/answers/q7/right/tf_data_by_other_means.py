# Tf.data pipelines for both parts, the training part shuffled and batched.
import tensorflow as tf


def _dataset(x, y):
    return tf.data.Dataset.from_tensor_slices((np.asarray(x, dtype="float32"), np.asarray(y, dtype="float32")))


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    fit_on = _dataset(partial_x_train, partial_y_train)
    fit_on = fit_on.shuffle(len(partial_x_train)).batch(batch_size).prefetch(tf.data.AUTOTUNE)
    check_on = _dataset(x_val, y_val).batch(batch_size)
    return model.fit(fit_on, validation_data=check_on, epochs=epochs, verbose=2).history
