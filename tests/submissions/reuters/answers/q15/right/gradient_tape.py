# A GradientTape loop with the model's own loss.
import tensorflow as tf


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(512)
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for x, y in data:
                with tf.GradientTape() as tape:
                    loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True))
                model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)
        accuracies[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return accuracies
