# tf.data for both parts.
import tensorflow as tf


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    size = len(train_data) // k
    everything = tf.data.Dataset.from_tensor_slices((train_data, train_targets))
    found = []
    for i in range(k):
        before = everything.take(i * size)
        block = everything.skip(i * size).take(size)
        after = everything.skip((i + 1) * size)
        model = build_model()
        model.fit(before.concatenate(after).shuffle(500).batch(batch_size), epochs=epochs, verbose=0)
        found.append(model.evaluate(block.batch(32), verbose=0)[1])
    return found
