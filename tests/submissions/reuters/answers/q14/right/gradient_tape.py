# A GradientTape loop for both models.
import tensorflow as tf


def bottleneck_drop(x_train, y_train, x_val, y_val, bottleneck_units=4, epochs=20, batch_size=128):
    loss_function = keras.losses.CategoricalCrossentropy()
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(batch_size)
    peaks = []
    for model in (build_model(), build_bottleneck_model(bottleneck_units)):
        best = 0
        for _ in range(epochs):
            for x, y in data:
                with tf.GradientTape() as tape:
                    loss = loss_function(y, model(x, training=True))
                model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)
            metric = keras.metrics.CategoricalAccuracy()
            metric.update_state(y_val, model.predict(x_val, verbose=0))
            best = max(best, float(metric.result()))
        peaks.append(best)
    return peaks[0] - peaks[1]
