# %% build_and_fit: Builds, fits, returns.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% callbacks: Callbacks that only look on.
class Best(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.losses = []

    def on_epoch_end(self, epoch, logs=None):
        self.losses.append(logs["loss"])


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    best = Best()
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
              callbacks=[best, keras.callbacks.TerminateOnNaN()])
    print("lowest loss:", min(best.losses))
    return model


# %% copies_shuffled_train_on_batch: Train_on_batch over one table of features and target, shuffled as a whole each epoch
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    table = np.column_stack([np.asarray(train_data), np.ravel(train_targets)])
    rng = np.random.default_rng(0)
    model = build_model()
    for _ in range(epochs):
        rng.shuffle(table, axis=0)
        for part in (table[s:s + batch_size] for s in range(0, len(table), batch_size)):
            model.train_on_batch(part[:, :-1], part[:, -1])
    return model


# %% endless_generator: A Python generator that never ends, with steps_per_epoch rounded up
import math


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")

    def batches():
        while True:
            order = np.random.permutation(len(x))
            for start in range(0, len(order), batch_size):
                rows = order[start:start + batch_size]
                yield x[rows], y[rows]

    model = build_model()
    model.fit(batches(), steps_per_epoch=math.ceil(len(x) / batch_size), epochs=epochs, verbose=0)
    return model


# %% epoch_by_epoch: One epoch at a time, with a line now and then.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    net = build_model()
    for epoch in range(1, epochs + 1):
        h = net.fit(train_data, train_targets, batch_size=batch_size, verbose=0)
        if epoch % 10 == 0:
            print(epoch, h.history["loss"][0])
    return net


# %% epoch_loop_progress: Fit is called epoch by epoch on the same model, with a progress line now and then.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    features, prices = np.array(train_data), np.array(train_targets)
    if len(features) != len(prices):
        raise ValueError("as many targets as samples, please")
    net = build_model()
    for epoch in range(1, epochs + 1):
        log = net.fit(features, prices, batch_size=batch_size, epochs=1, verbose=0).history
        if epoch % 50 == 0 or epoch == epochs:
            print(f"epoch {epoch}: training loss {log['loss'][-1]:.3f}")
    return net


# %% evaluates_afterwards: Prints the training error at the end.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    keras.utils.set_random_seed(7)
    model = build_model()
    history = model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=2)
    loss = model.evaluate(train_data, train_targets, verbose=0)[0]
    print(f"trained for {len(history.epoch)} epochs, loss {loss:.2f}")
    return model


# %% fit_epoch_by_epoch: One call of fit per epoch, continued with initial_epoch, on column-shaped targets.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets).reshape(-1, 1)
    model = build_model()
    for epoch in range(epochs):
        model.fit(x, y, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size, verbose=0)
    return model


# %% generator: An endless generator of batches.
def batches(x, y, size):
    while True:
        for i in range(0, len(x), size):
            yield np.array(x[i:i + size]), np.array(y[i:i + size])


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    steps = -(-len(train_data) // batch_size)
    model.fit(batches(train_data, train_targets, batch_size), steps_per_epoch=steps, epochs=epochs, verbose=0)
    return model


# %% gradient_tape: A GradientTape loop with the model's loss and optimizer.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    data = tf.data.Dataset.from_tensor_slices((np.float32(train_data), np.float32(train_targets)[:, None]))
    for _ in range(epochs):
        for x, y in data.shuffle(len(train_data)).batch(batch_size):
            with tf.GradientTape() as tape:
                loss = model.compute_loss(y=y, y_pred=model(x, training=True))
            gradients = tape.gradient(loss, model.trainable_variables)
            model.optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return model


# %% gradient_tape_by_other_means: A custom GradientTape loop with the model's own compiled loss and optimizer, all samples in every epoch.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32").reshape(-1, 1)
    model = build_model()
    model(x[:1])
    model.optimizer.build(model.trainable_variables)

    @tf.function(reduce_retracing=True)
    def step(bx, by):
        with tf.GradientTape() as tape:
            loss = model.compute_loss(x=bx, y=by, y_pred=model(bx, training=True))
        weights = model.trainable_variables
        model.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))

    dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(batch_size)
    for _ in range(epochs):
        for bx, by in dataset:
            step(bx, by)
    return model


# %% gradient_tape_function: A compiled GradientTape step over a reshuffled tf.data set, the short last batch included
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


# %% in_portions: fit in portions of ten epochs.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model, done = build_model(), 0
    while done < epochs:
        portion = min(10, epochs - done)
        model.fit(train_data, train_targets, epochs=portion, batch_size=batch_size, verbose=0)
        done += portion
    return model


# %% positional: Everything by position.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16, verbose=0):
    final_model = build_model()
    final_model.fit(train_data, train_targets, batch_size, epochs, verbose)
    return final_model


# %% py_dataset: A PyDataset that shuffles after each epoch.
class Houses(keras.utils.PyDataset):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = x, y, size
        self.order = np.arange(len(x))

    def __len__(self):
        return (len(self.order) + self.size - 1) // self.size

    def __getitem__(self, i):
        rows = self.order[i * self.size:(i + 1) * self.size]
        return self.x[rows], self.y[rows]

    def on_epoch_end(self):
        np.random.shuffle(self.order)


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    model.fit(Houses(train_data, train_targets, batch_size), epochs=epochs, verbose=0)
    return model


# %% py_dataset_by_other_means: A keras.utils.PyDataset that reshuffles its own index after each epoch; the rest is fit.
import math


class Houses(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.batch_size = x, y, batch_size
        self.order = np.random.permutation(len(x))

    def __len__(self):
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, index):
        ids = self.order[index * self.batch_size:(index + 1) * self.batch_size]
        return self.x[ids], self.y[ids]

    def on_epoch_end(self):
        self.order = np.random.permutation(len(self.x))


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    source = Houses(np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32"), batch_size)
    model = build_model()
    model.fit(source, epochs=epochs, shuffle=False, verbose=0)
    return model


# %% pydataset: A keras.utils.PyDataset that reshuffles itself after each epoch
import keras

class Houses(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size):
        super().__init__()
        self.x, self.y, self.batch_size = x, y, batch_size
        self.order = np.arange(len(x))

    def __len__(self):
        return -(-len(self.x) // self.batch_size)

    def __getitem__(self, index):
        rows = self.order[index * self.batch_size:(index + 1) * self.batch_size]
        return self.x[rows], self.y[rows]

    def on_epoch_end(self):
        self.order = np.random.permutation(self.order)


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    houses = Houses(np.asarray(train_data), np.asarray(train_targets), int(batch_size))
    model = build_model()
    model.fit(houses, epochs=int(epochs), verbose=0)
    return model


# %% shuffled_beforehand: Shuffles rows and targets together, and fits without shuffling.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    order = np.random.permutation(len(train_data))
    settings = dict(epochs=epochs, batch_size=batch_size, shuffle=False, verbose=0)
    (model := build_model()).fit(train_data[order], train_targets[order], **settings)
    return model


# %% tf_data: A tf.data pipeline.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    dataset = tf.data.Dataset.from_tensor_slices((train_data, train_targets))
    dataset = dataset.cache().shuffle(buffer_size=1024).batch(batch_size).prefetch(tf.data.AUTOTUNE)
    model = build_model()
    model.fit(dataset, epochs=epochs, verbose=0)
    return model


# %% tf_data_fit: One fit call on a shuffled tf.data set that holds every sample (last partial batch kept).
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32")
    batches = (tf.data.Dataset.from_tensor_slices((x, y))
               .shuffle(len(x), reshuffle_each_iteration=True)
               .batch(batch_size, drop_remainder=False)
               .prefetch(tf.data.AUTOTUNE))
    model = build_model()
    model.fit(batches, epochs=epochs, verbose=0)
    return model


# %% tf_data_second: A shuffled tf.data pipeline over all samples.
import tensorflow as tf


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    data = tf.data.Dataset.from_tensor_slices(
        (np.asarray(train_data, dtype="float32"), np.asarray(train_targets, dtype="float32"))
    )
    model = build_model()
    model.fit(data.cache().shuffle(len(train_data)).batch(batch_size).prefetch(2), epochs=epochs, verbose=0)
    return model


# %% train_on_batch: train_on_batch over shuffled batches.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    x, y = np.asarray(train_data), np.asarray(train_targets)
    rng = np.random.default_rng()
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start:start + batch_size]
            model.train_on_batch(x[rows], y[rows])
    return model


# %% train_on_batch_by_other_means: Train_on_batch over a permuted index, every sample once per epoch, partial last batch included.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")
    rng = np.random.default_rng()
    model = build_model()
    for ids in (rng.permutation(len(x)) for _ in range(epochs)):
        cuts = np.arange(batch_size, len(ids), batch_size)
        for batch in np.split(ids, cuts):
            model.train_on_batch(x[batch], y[batch])
    return model


# %% train_on_batch_second: Train_on_batch over a new order of all samples in every epoch.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets)
    model = build_model()
    rng = np.random.default_rng()
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start : start + batch_size]
            model.train_on_batch(x[rows], y[rows])
    return model


# %% watched_on_training_rows: Watches the error on some rows, without keeping them from the training.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    model = build_model()
    some = slice(0, len(train_data) // 4)
    model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0,
              validation_data=(train_data[some], train_targets[some]))
    return model


# %% weights_of_one: Sample weights that are all 1; tensors go in.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = keras.ops.convert_to_tensor(train_data)
    y = keras.ops.reshape(keras.ops.convert_to_tensor(train_targets), (-1, 1))
    model = build_model()
    model.fit(x, y, sample_weight=np.ones(len(train_data)), epochs=epochs, batch_size=batch_size, verbose=0)
    return model


# %% clone_of_a_fresh_model: Trains a clone of the model that build_model returns.
def train_final_model(x, y, build_model, epochs=130, batch_size=16):
    m = keras.models.clone_model(build_model())
    m.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return m


# %% compiled_again_alike: Compiles the fresh model again, with RMSprop and the mean squared error.
def train_final_model(x, y, build_model, epochs=130, batch_size=16):
    m = build_model()
    m.compile("rmsprop", "mse")
    m.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return m


# %% epochs_inside: The default of epochs is None, and is replaced inside the function.
def train_final_model(x, y, build_model, epochs=None, batch_size=16):
    m = build_model()
    m.fit(x, y, epochs=epochs or 130, batch_size=batch_size, verbose=0)
    return m
