# A compiled GradientTape step over a reshuffled tf.data set, the short last batch included
import tensorflow as tf

def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = tf.constant(np.asarray(train_data, dtype="float32"))
    y = tf.constant(np.asarray(train_targets, dtype="float32").reshape(-1, 1))
    model = build_model()
    model(x[:1])
    weights = model.trainable_variables
    model.optimizer.build(weights)
    model.compute_loss(x=x[:1], y=y[:1], y_pred=model(x[:1]))

    @tf.function(reduce_retracing=True)
    def step(xb, yb):
        with tf.GradientTape() as tape:
            loss = model.compute_loss(x=xb, y=yb, y_pred=model(xb, training=True))
        model.optimizer.apply(tape.gradient(loss, weights), weights)

    batches = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(batch_size)
    for _ in range(epochs):
        for xb, yb in batches:
            step(xb, yb)
    return model
