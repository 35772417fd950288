# A training loop with GradientTape and the model's own optimizer and loss, the MAE taken after every epoch.
import tensorflow as tf


def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    n = len(x) // k
    histories = np.zeros((k, epochs))
    for i in range(k):
        held_out = np.zeros(len(x), dtype=bool)
        held_out[i * n : (i + 1) * n] = True
        data = tf.data.Dataset.from_tensor_slices((x[~held_out], y[~held_out])).shuffle(len(x)).batch(batch_size)
        model = build_model()
        model(x[:1])
        for epoch in range(epochs):
            for x_batch, y_batch in data:
                with tf.GradientTape() as tape:
                    loss = model.compute_loss(x=x_batch, y=y_batch, y_pred=model(x_batch, training=True))
                gradients = tape.gradient(loss, model.trainable_variables)
                model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
            predicted = np.asarray(model(x[held_out], training=False)).reshape(-1)
            histories[i, epoch] = np.abs(predicted - y[held_out]).mean()
    return histories.tolist()
