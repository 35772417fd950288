# %% batch_loop: Train_on_batch over a fresh permutation per epoch, 512 samples at a time.
def retrain(x_train, y_train, epochs=4):
    def batches(n, size=512):
        order = np.random.permutation(n)
        yield from (order[i:i + size] for i in range(0, n, size))

    model = build_model()
    x, y = np.asarray(x_train), np.asarray(y_train)
    for epoch in range(1, epochs + 1):
        model.reset_metrics()
        for batch in batches(len(x)):
            logs = model.train_on_batch(x[batch], y[batch], return_dict=True)
        print("epoch", epoch, {k: round(float(v), 4) for k, v in logs.items()})
    return model


# %% build_and_fit: A new default model, fitted for so many epochs.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512)
    return model


# %% build_and_fit_by_other_means: Build_model() and fit, batch size 512.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=512, verbose=0)
    return model


# %% class_weights_of_one: Class weights that are all one change nothing.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    options = dict(epochs=epochs, batch_size=512, class_weight={0: 1.0, 1: 1.0}, verbose=0)
    model.fit(np.asarray(x_train), np.asarray(y_train).astype("float32"), **options)
    return model


# %% default_spelled_out: Build_model with its defaults spelled out, compiled with objects of the default settings, epoch by epoch.
def retrain(x_train, y_train, epochs=4):
    network = compile_with_objects(
        build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"))
    x = np.asarray(x_train, dtype="float32")
    y = vectorize_labels(y_train)
    for _ in range(epochs):
        network.fit(x, y, batch_size=512, epochs=1, shuffle=True, verbose=0)
    return network


# %% defaults_spelt_out: Names every setting of the default model.
def retrain(x_train, y_train, epochs=4):
    settings = {"hidden_units": [16, 16], "activation": "relu", "loss": "binary_crossentropy"}
    model = build_model(**settings)
    model.fit(x=x_train, y=y_train, epochs=epochs, batch_size=512, shuffle=True, verbose="auto")
    return model


# %% epoch_by_epoch: fit for one epoch at a time.
def retrain(x_train, y_train, epochs=4):
    net = build_model()
    for epoch in range(epochs):
        net.fit(x_train, y_train, batch_size=512, verbose=0)
    return net


# %% evaluates_afterwards: Prints how good the model is on the training data afterwards.
def retrain(x_train, y_train, epochs=4, verbose=0):
    model = build_model()
    history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=verbose)
    print("loss per epoch:", [round(value, 3) for value in history.history["loss"]])
    print("accuracy:", model.evaluate(x_train[:512], y_train[:512], verbose=0)[1])
    return model


# %% functional_copy: The default network with the Functional API.
def retrain(x_train, y_train, epochs=4):
    inputs = keras.Input(shape=(x_train.shape[1],))
    h = layers.Dense(16, "relu")(inputs)
    h = layers.Dense(16, "relu")(h)
    model = keras.Model(inputs, layers.Dense(1, "sigmoid")(h))
    model.compile(optimizer=keras.optimizers.RMSprop(0.001), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% gradient_tape: A GradientTape loop with the model's optimizer.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    model = build_model()
    bce = keras.losses.BinaryCrossentropy()
    for _ in range(epochs):
        for start in range(0, len(x_train), 512):
            x = tf.convert_to_tensor(x_train[start:start + 512])
            y = tf.reshape(tf.cast(y_train[start:start + 512], tf.float32), (-1, 1))
            with tf.GradientTape() as tape:
                loss = bce(y, model(x, training=True))
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model


# %% gradient_tape_second: A training loop with GradientTape and the model's own optimizer.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model(x_train[:1])
    weights = model.trainable_variables
    for _ in range(epochs):
        order = np.random.permutation(len(x_train))
        for start in range(0, len(order), 512):
            rows = order[start : start + 512]
            targets = np.reshape(y_train[rows], (-1, 1)).astype("float32")
            with tf.GradientTape() as tape:
                outputs = model(x_train[rows], training=True)
                loss = tf.reduce_mean(keras.losses.binary_crossentropy(targets, outputs))
            model.optimizer.apply(tape.gradient(loss, weights), weights)
    return model


# %% gradient_tape_third: A loop with GradientTape over shuffled batches of 512, no fit at all
import tensorflow as tf
import keras

def retrain(x_train, y_train, epochs=4):
    model = build_model()
    x = np.asarray(x_train, dtype="float32")
    y = np.asarray(y_train, dtype="float32").reshape(-1, 1)
    batches = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(512)
    cross_entropy = keras.losses.BinaryCrossentropy()
    for _ in range(epochs):
        for x_batch, y_batch in batches:
            with tf.GradientTape() as tape:
                loss = cross_entropy(y_batch, model(x_batch, training=True))
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model


# %% helper_takes_the_model: A helper trains what it is given; the seed is fixed.
def fitted(model, x, y, **options):
    model.fit(x, y, verbose=0, **options)
    return model


def retrain(x_train, y_train, epochs=4):
    keras.utils.set_random_seed(42)
    return fitted(build_model(), x_train, y_train, epochs=epochs, batch_size=512)


# %% objects_of_question_5: Compiles the fresh model again with the objects of question 5.
def retrain(x_train, y_train, epochs=4):
    model = compile_with_objects(build_model(), learning_rate=0.001)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network: Writes the default network out once more, without build_model.
from keras import layers


def retrain(x_train, y_train, epochs=4):
    model = keras.Sequential([
        layers.Dense(16, activation="relu"),
        layers.Dense(16, activation="relu"),
        layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model


# %% own_network_train_on_batch: Writes the default network out once more and trains it with train_on_batch
import keras
from keras import layers

def retrain(x_train, y_train, epochs=4):
    x, y = np.asarray(x_train), np.asarray(y_train)
    inputs = keras.Input(shape=x.shape[1:])
    hidden = layers.Dense(16, "relu")(layers.Dense(16, "relu")(inputs))
    model = keras.Model(inputs, layers.Dense(1, "sigmoid")(hidden))
    model.compile(keras.optimizers.RMSprop(1e-3), keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
    for _ in range(epochs):
        order = np.random.permutation(len(x))
        for rows in np.split(order, range(512, len(x), 512)):
            model.train_on_batch(x[rows], y[rows])
    return model


# %% own_sequential: Writes the default network out again (16, 16, sigmoid), functional style, width from the data.
def retrain(x_train, y_train, epochs=4):
    x, y = np.asarray(x_train), np.asarray(y_train)
    inputs = keras.Input(shape=x.shape[1:])
    hidden = layers.Dense(16, activation="relu")(inputs)
    hidden = layers.Dense(16, activation="relu")(hidden)
    outputs = layers.Dense(1, activation="sigmoid")(hidden)
    model = keras.Model(inputs=inputs, outputs=outputs)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(x, y, batch_size=512, epochs=epochs)
    return model


# %% pydataset: The data reaches fit through its own PyDataset of batches of 512 that is shuffled after every epoch
import keras

class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = np.asarray(x), np.asarray(y), size
        self.on_epoch_end()

    def __len__(self):
        return -(-len(self.x) // self.size)

    def __getitem__(self, i):
        rows = self.order[i * self.size:(i + 1) * self.size]
        return self.x[rows], self.y[rows]

    def on_epoch_end(self):
        self.order = np.random.permutation(len(self.x))


def retrain(x_train, y_train, epochs=4):
    model = build_model()
    model.fit(Batches(x_train, y_train, 512), epochs=epochs, shuffle=False, verbose=0)
    return model


# %% tape_with_an_rmsprop_of_its_own: A GradientTape loop with an RMSprop object of its own, as in the book's later chapters.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    model = build_model()
    optimizer = keras.optimizers.RMSprop()

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(keras.losses.binary_crossentropy(y, model(x, training=True)))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))

    for _ in range(epochs):
        for i in range(0, len(x_train), 512):
            labels = np.asarray(y_train[i:i + 512], dtype="float32").reshape(-1, 1)
            step(tf.constant(x_train[i:i + 512]), tf.constant(labels))
    return model


# %% tf_data: A tf.data pipeline.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(512).prefetch(tf.data.AUTOTUNE)
    model = build_model(hidden_units=(16, 16))
    model.fit(data, epochs=epochs, verbose=2)
    return model


# %% tf_data_by_other_means: A tf.data pipeline of all samples, shuffled, in batches of 512 with the incomplete last one.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    data = tf.data.Dataset.from_tensor_slices((np.asarray(x_train, "float32"), np.asarray(y_train, "float32")))
    data = data.shuffle(len(x_train), reshuffle_each_iteration=True).batch(512, drop_remainder=False)
    (model := build_model()).fit(data, epochs=epochs, verbose=2)
    return model


# %% tf_data_second: A tf.data set in batches of 512, and one fit over it.
import tensorflow as tf


def retrain(x_train, y_train, epochs=4):
    rows = tf.data.Dataset.from_tensor_slices((x_train, y_train))
    model = build_model()
    model.fit(rows.shuffle(len(x_train)).batch(512), epochs=epochs, verbose=0)
    return model


# %% train_on_batch: train_on_batch over batches in a new order each epoch.
def retrain(x_train, y_train, epochs=4, batch_size=512):
    model = build_model()
    rng = np.random.default_rng()
    for _ in range(epochs):
        order = rng.permutation(len(x_train))
        for start in range(0, len(order), batch_size):
            rows = np.sort(order[start:start + batch_size])
            model.train_on_batch(x_train[rows], y_train[rows])
    return model


# %% train_on_batch_second: Goes through shuffled batches of 512 with train_on_batch.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    for _ in range(epochs):
        order = np.random.permutation(len(x_train))
        for start in range(0, len(order), 512):
            rows = order[start : start + 512]
            model.train_on_batch(x_train[rows], y_train[rows])
    return model


# %% defaults_as_a_list: The default settings, the widths as a list.
def retrain(x_train, y_train, epochs=4):
    x, y = x_train, y_train
    model = build_model([16, 16], loss="binary_crossentropy")
    model.fit(x, y, epochs=epochs, batch_size=512, verbose=0)
    return model
