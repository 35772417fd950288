# Tf.math.top_k with k=1; topics are an int32 tensor
import tensorflow as tf

def predict_topics(model, x):
    probabilities = model.predict(np.asarray(x), batch_size=256, verbose=0)
    best = tf.math.top_k(probabilities, k=1)
    return probabilities, tf.reshape(best.indices, [-1])
