# Tf.data pipelines, shuffled and batched by hand, for training and for validation
import tensorflow as tf

def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y = np.asarray(partial_x_train), np.asarray(partial_y_train)
    training = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(int(batch_size)).prefetch(2)
    checking = tf.data.Dataset.from_tensor_slices((np.asarray(x_val), np.asarray(y_val))).batch(int(batch_size))
    result = model.fit(training, validation_data=checking, epochs=int(epochs), verbose=0)
    return {name: [float(v) for v in values] for name, values in result.history.items()}
