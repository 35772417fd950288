# A GradientTape loop with an RMSprop of its own uses batches of 32, whatever batch_size is.
import tensorflow as tf

def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = tf.constant(np.asarray(train_data), tf.float32)
    y = tf.reshape(tf.constant(np.asarray(train_targets), tf.float32), (-1, 1))
    model = build_model()
    model(x[:1])
    optimizer = keras.optimizers.RMSprop()
    optimizer.build(model.trainable_variables)
    dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1024).batch(32)

    @tf.function
    def step(xb, yb):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(xb, training=True) - yb))
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)

    for _ in range(epochs):
        for xb, yb in dataset:
            step(xb, yb)
    return model
