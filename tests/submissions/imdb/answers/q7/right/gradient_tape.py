# A GradientTape loop with the model's own loss and optimizer.
import tensorflow as tf


def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    data = tf.data.Dataset.from_tensor_slices((partial_x_train, partial_y_train)).shuffle(25000).batch(batch_size)
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        for x, y in data:
            with tf.GradientTape() as tape:
                y = tf.reshape(y, (-1, 1))
                loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True))
            grads = tape.gradient(loss, model.trainable_weights)
            model.optimizer.apply_gradients(zip(grads, model.trainable_weights))
        train_scores = model.evaluate(partial_x_train, partial_y_train, verbose=0)
        val_scores = model.evaluate(x_val, y_val, verbose=0)
        history["loss"].append(train_scores[0])
        history["accuracy"].append(train_scores[1])
        history["val_loss"].append(val_scores[0])
        history["val_accuracy"].append(val_scores[1])
    return history
