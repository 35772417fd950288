# A training loop with GradientTape and the model's own optimizer.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model(x_train[:1])
    weights = model.trainable_variables
    for _ in range(epochs):
        order = np.random.permutation(len(x_train))
        for start in range(0, len(order), 512):
            rows = order[start : start + 512]
            targets = np.reshape(y_train[rows], (-1, 1)).astype("float32")
            with tf.GradientTape() as tape:
                outputs = model(x_train[rows], training=True)
                loss = tf.reduce_mean(keras.losses.binary_crossentropy(targets, outputs))
            model.optimizer.apply(tape.gradient(loss, weights), weights)
    return model
