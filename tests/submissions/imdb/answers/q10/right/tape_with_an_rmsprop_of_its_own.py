# A GradientTape loop with an RMSprop object of its own, as in the book's later chapters.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    model = build_model()
    optimizer = keras.optimizers.RMSprop()

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(keras.losses.binary_crossentropy(y, model(x, training=True)))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))

    for _ in range(epochs):
        for i in range(0, len(x_train), 512):
            labels = np.asarray(y_train[i:i + 512], dtype="float32").reshape(-1, 1)
            step(tf.constant(x_train[i:i + 512]), tf.constant(labels))
    return model
