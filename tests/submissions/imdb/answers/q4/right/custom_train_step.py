# A subclass with a train_step of its own, as the book shows later.
import tensorflow as tf


class OwnStep(keras.Sequential):
    def train_step(self, data):
        x, y = data[0], data[1]
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        return self.compute_metrics(x, y, y_pred)


def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    model = OwnStep([layers.Dense(u, activation=activation) for u in hidden_units] + [layers.Dense(1, "sigmoid")])
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model
