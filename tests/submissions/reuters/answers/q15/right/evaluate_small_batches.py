# A dataset, batches of 128, one evaluate at the end, and the session cleared between the variants
import tensorflow as tf
import keras

def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    data = tf.data.Dataset.from_tensor_slices((np.asarray(x_train, dtype="float32"), np.asarray(y_train)))
    data = data.shuffle(len(x_train)).batch(128)
    scores = {}
    for name in variants:
        keras.backend.clear_session()
        model = build_model(**variants[name])
        model.fit(data, epochs=epochs, verbose=0)
        result = model.evaluate(np.asarray(x_val), np.asarray(y_val), return_dict=True, verbose=0)
        result.pop("loss")
        scores[name] = float(next(iter(result.values())))
    return scores
