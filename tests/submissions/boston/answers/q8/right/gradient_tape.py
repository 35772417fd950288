# A GradientTape loop with the model's loss and optimizer.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    data = tf.data.Dataset.from_tensor_slices((np.float32(train_data), np.float32(train_targets)[:, None]))
    for _ in range(epochs):
        for x, y in data.shuffle(len(train_data)).batch(batch_size):
            with tf.GradientTape() as tape:
                loss = model.compute_loss(y=y, y_pred=model(x, training=True))
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model
