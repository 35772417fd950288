# tf.data pipelines for both parts.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    train_ds = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train))
    train_ds = train_ds.shuffle(len(partial_x_train)).batch(batch_size).prefetch(1)
    val_ds = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(batch_size)
    return model.fit(train_ds, epochs=epochs, validation_data=val_ds, verbose=0).history
