# A GradientTape loop with the model's own optimizer, loss and metrics.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x = np.asarray(partial_x_train, dtype="float32")
    y = np.asarray(partial_y_train, dtype="float32").reshape(len(x), 1)
    x_val, y_val = np.asarray(x_val, dtype="float32"), np.asarray(y_val, dtype="float32")
    batches = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(batch_size)
    history_dict = {}
    for _ in range(epochs):
        model.reset_metrics()
        mean_loss = keras.metrics.Mean()
        for xb, yb in batches:
            with tf.GradientTape() as tape:
                pred = model(xb, training=True)
                loss = model.compute_loss(x=xb, y=yb, y_pred=pred)
            weights = model.trainable_weights
            model.optimizer.apply(tape.gradient(loss, weights), weights)
            mean_loss.update_state(loss, sample_weight=float(len(xb)))
            logs = model.compute_metrics(x=xb, y=yb, y_pred=pred)
        logs = {name: float(v) for name, v in logs.items()}
        logs["loss"] = float(mean_loss.result())
        for name, value in model.evaluate(x_val, y_val, verbose=0, return_dict=True).items():
            logs["val_" + name] = float(value)
        for name, value in logs.items():
            history_dict.setdefault(name, []).append(value)
    return history_dict
