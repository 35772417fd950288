# Hands tensors to fit, and a progress line of its own.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    """Fit and validate."""
    px, py, vx, vy = map(tf.convert_to_tensor, (partial_x_train, partial_y_train, x_val, y_val))
    done = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch + 1, logs["val_loss"]))
    history = model.fit(px, py, epochs=epochs, batch_size=batch_size, validation_data=(vx, vy), verbose=0,
                        callbacks=[done])
    return history.history
