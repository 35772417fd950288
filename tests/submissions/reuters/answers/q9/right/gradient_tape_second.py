# A GradientTape loop over shuffled batches of 512, with the model's own optimizer.
import tensorflow as tf


def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.build((None, np.shape(x_train)[1]))
    x, y = np.asarray(x_train, dtype="float32"), np.asarray(y_train, dtype="float32")
    batches = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(512)
    for _ in range(epochs):
        for x_batch, y_batch in batches:
            with tf.GradientTape() as tape:
                losses = keras.losses.categorical_crossentropy(y_batch, model(x_batch, training=True))
                loss = tf.reduce_mean(losses)
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model
