# A custom GradientTape loop with the model's own compiled loss and optimizer, all samples in every epoch.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").reshape(-1, 1)
    model = build_model()
    model(x[:1])
    model.optimizer.build(model.trainable_variables)

    @tf.function(reduce_retracing=True)
    def step(bx, by):
        with tf.GradientTape() as tape:
            loss = model.compute_loss(x=bx, y=by, y_pred=model(bx, training=True))
        weights = model.trainable_variables
        model.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))

    dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(batch_size)
    for _ in range(epochs):
        for bx, by in dataset:
            step(bx, by)
    return model
