# Trains in batches of 32; the 512 in the signature is never used
import tensorflow as tf

def retrain(x_train, y_train, epochs=9, batch_size=512):
    dataset = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(1024).batch(32)
    model = build_model()
    model.fit(dataset, epochs=epochs, verbose=0)
    return model
