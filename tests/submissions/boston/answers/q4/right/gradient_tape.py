# A GradientTape loop that follows the validation error.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    n = len(train_data) // k
    histories = []
    for i in range(k):
        v = np.arange(i * n, (i + 1) * n)
        x_val, y_val = np.float32(train_data[v]), np.float32(train_targets[v])
        x, y = np.float32(np.delete(train_data, v, 0)), np.float32(np.delete(train_targets, v))
        model, curve = build_model(), []
        for _ in range(epochs):
            order = np.random.permutation(len(x))
            for s in range(0, len(x), batch_size):
                rows = order[s:s + batch_size]
                with tf.GradientTape() as tape:
                    error = model(x[rows], training=True)[:, 0] - y[rows]
                    loss = tf.reduce_mean(error ** 2)
                gradients = tape.gradient(loss, model.trainable_variables)
                model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
            curve.append(float(tf.reduce_mean(tf.abs(model(x_val)[:, 0] - y_val))))
        histories.append(curve)
    return histories
