# Trains with its own GradientTape loop, reshuffled every epoch, all rows incl. the short last batch
import tensorflow as tf

def _fit_by_hand(model, x, y, epochs, batch_size, rng):
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start:start + batch_size]
            xb = tf.constant(x[rows], dtype="float32")
            yb = tf.constant(y[rows], dtype="float32")
            with tf.GradientTape() as tape:
                loss = model.compute_loss(x=xb, y=yb, y_pred=model(xb, training=True))
            weights = model.trainable_variables
            model.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").reshape(-1, 1)
    rng = np.random.default_rng()
    blocks = np.arange(len(x) // k * k).reshape(k, -1)
    scores = []
    for block in blocks:
        rest = np.setdiff1d(np.arange(len(x)), block)
        model = build_model()
        _fit_by_hand(model, x[rest], y[rest], epochs, batch_size, rng)
        predicted = np.asarray(model(tf.constant(x[block]), training=False)).reshape(-1, 1)
        scores.append(float(np.mean(np.abs(predicted - y[block]))))
    return scores
