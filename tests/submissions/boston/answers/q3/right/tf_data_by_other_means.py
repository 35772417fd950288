# Tf.data pipelines (take, skip, concatenate) for the folds, shuffled batches, evaluate on the held-out block.
import tensorflow as tf


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data)
    size = n // k
    samples = tf.data.Dataset.from_tensor_slices(
        (np.asarray(train_data, "float32"), np.asarray(train_targets, "float32")))
    results = []
    for i in range(k):
        start, stop = i * size, (i + 1) * size
        rest = samples.take(start).concatenate(samples.skip(stop))
        val = samples.skip(start).take(size)
        model = build_model()
        model.fit(rest.shuffle(n).batch(batch_size), epochs=epochs, verbose=0)
        _, mae = model.evaluate(val.batch(batch_size), verbose=0)
        results.append(float(mae))
    return results
