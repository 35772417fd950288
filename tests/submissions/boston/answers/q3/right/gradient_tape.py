# A GradientTape loop with the model's own optimizer.
import tensorflow as tf


def fit_by_hand(model, x, y, epochs, batch_size):
    data = tf.data.Dataset.from_tensor_slices((np.float32(x), np.float32(y).reshape(-1, 1)))
    for _ in range(epochs):
        for features, prices in data.shuffle(1000).batch(batch_size):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(model(features, training=True) - prices))
            model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(train_data) // k, []
    for i in range(k):
        inside = slice(i * n, i * n + n)
        outside = np.delete(np.arange(len(train_data)), inside)
        model = build_model()
        fit_by_hand(model, train_data[outside], train_targets[outside], epochs, batch_size)
        scores.append(model.evaluate(train_data[inside], train_targets[inside], verbose=0)[1])
    return scores
