# %% activation_layers: Activations as layers, a named bottleneck.
def build_bottleneck_model(bottleneck_units=4, name="bottleneck"):
    model = keras.Sequential(name="newswires")
    model.add(layers.Dense(64))
    model.add(layers.Activation("relu"))
    model.add(layers.Dense(bottleneck_units, name=name))
    model.add(layers.ReLU())
    model.add(layers.Dense(46))
    model.add(layers.Activation("softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["acc"])
    return model


# %% book: The book's Sequential model with the parameter in place of 4.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(int(bottleneck_units), activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% build_model_with_two_widths: build_model of question 6 with the widths 64 and bottleneck_units.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, bottleneck_units))


# %% by_build_model: Build_model can do it already
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=[64, int(bottleneck_units)])


# %% chapter: The chapter's network.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="relu"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% class_method: A classmethod of a class that knows the widths.
class Bottleneck:
    before, after = 64, 46

    @classmethod
    def build(cls, bottleneck_units=4):
        widths = [(cls.before, "relu"), (bottleneck_units, "relu"), (cls.after, "softmax")]
        model = keras.Sequential([layers.Dense(units, activation=activation) for units, activation in widths])
        model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
        return model


build_bottleneck_model = Bottleneck.build


# %% compiled_again: The network of question 6, compiled again with objects.
def build_bottleneck_model(bottleneck_units=4):
    model = build_model(hidden_units=[64, bottleneck_units])
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
                  loss=keras.losses.CategoricalCrossentropy(),
                  metrics=[keras.metrics.CategoricalAccuracy()])
    return model


# %% elu_bottleneck_named: Elu in the bottleneck, named layers.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="elu", name="bottleneck"),
        layers.Dense(46, name="topics", activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% encoder_decoder: An encoder and a classifier, nested in a Sequential model; tanh in the bottleneck
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    encoder = keras.Sequential([layers.Dense(64), layers.Activation("relu"),
                                layers.Dense(int(bottleneck_units), activation="tanh")], name="encoder")
    classifier = keras.Sequential([layers.Dense(46), layers.Softmax()], name="classifier")
    model = keras.Sequential([encoder, classifier])
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    return model


# %% encoder_decoder_by_other_means: Two models, an encoder (64, bottleneck) and a decoder (46), put together in a third.
def build_bottleneck_model(bottleneck_units=4):
    encoder = keras.Sequential([layers.Dense(64, activation="relu"),
                                layers.Dense(int(bottleneck_units), activation="tanh")], name="encoder")
    decoder = keras.Sequential([layers.Dense(46, activation="softmax")], name="decoder")
    model = keras.Sequential([encoder, decoder])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% functional: The Functional API.
def build_bottleneck_model(bottleneck_units=4):
    words = keras.Input(shape=(10_000,))
    wide = layers.Dense(64, activation="relu")(words)
    narrow = layers.Dense(bottleneck_units, activation="relu")(wide)
    topics = layers.Dense(46, activation="softmax")(narrow)
    model = keras.Model(inputs=words, outputs=topics)
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model


# %% functional_linear: Functional API with a linear bottleneck, loss and metric as objects
import keras
from keras import layers

def build_bottleneck_model(bottleneck_units=4):
    words = keras.Input(shape=(10000,))
    wide = layers.Dense(64, activation="relu")(words)
    narrow = layers.Dense(int(bottleneck_units), activation="linear", name="bottleneck")(wide)
    topics = layers.Dense(46, activation="softmax")(narrow)
    model = keras.Model(words, topics)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=keras.losses.CategoricalCrossentropy(),
                  metrics=[keras.metrics.CategoricalAccuracy()])
    return model


# %% functional_linear_bottleneck: Functional API, a bottleneck without activation, which the contract leaves open.
def build_bottleneck_model(bottleneck_units=4):
    inputs = keras.Input(shape=(10000,))
    h = layers.Dense(64, activation="relu")(inputs)
    b = layers.Dense(int(bottleneck_units), name="bottleneck")(h)
    y = layers.Dense(46, activation="softmax")(b)
    model = keras.Model(inputs, y)
    model.compile(optimizer=keras.optimizers.RMSprop(), loss=keras.losses.CategoricalCrossentropy(),
                  metrics=["accuracy"])
    return model


# %% functional_objects: The Functional API with functions and objects in place of strings.
def build_bottleneck_model(bottleneck_units=4):
    inputs = keras.Input(shape=(10000,))
    wide = layers.Dense(64, activation=keras.activations.relu)(inputs)
    narrow = layers.Dense(bottleneck_units, activation=keras.activations.relu)(wide)
    outputs = layers.Dense(46, activation=keras.activations.softmax)(narrow)
    model = keras.Model(inputs=inputs, outputs=outputs)
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model


# %% lambda_by_keyword: A lambda.
build_bottleneck_model = lambda bottleneck_units=4: build_model(
    hidden_units=(64, int(bottleneck_units)), loss="categorical_crossentropy"
)


# %% linear_bottleneck: The bottleneck has no activation.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% linear_bottleneck_second: A bottleneck layer without activation (which is free), with a fixed input width.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential(
        [
            keras.Input(shape=(10000,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(bottleneck_units),
            layers.Dense(46, activation="softmax"),
        ]
    )
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% list_of_layers: Collects the layers in a list and compiles through a dictionary.
def build_bottleneck_model(bottleneck_units: int = 4) -> keras.Model:
    """A model with a narrow layer."""
    stack = [keras.Input((10000,))]
    for units in 64, bottleneck_units:
        stack.append(layers.Dense(units, activation=keras.activations.relu))
    stack.append(layers.Dense(46, activation=keras.activations.softmax))
    model = keras.Sequential(stack)
    setup = {"optimizer": "RMSprop", "loss": keras.losses.categorical_crossentropy, "metrics": ["accuracy"]}
    model.compile(**setup)
    return model


# %% replaced_entry: Replaces the last entry of the default widths.
DEFAULT_WIDTHS = [64, 64]


def build_bottleneck_model(bottleneck_units=4):
    widths = DEFAULT_WIDTHS[:-1] + [bottleneck_units]
    return build_model(widths)


# %% sparse_compiled_back: Starts from build_sparse_model of question 12 and compiles it for one-hot rows.
def build_bottleneck_model(bottleneck_units=4):
    model = build_sparse_model((64, bottleneck_units))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% subclass: A subclass of keras.Model.
class BottleneckModel(keras.Model):
    def __init__(self, narrow):
        super().__init__()
        self.first = layers.Dense(64, activation="relu")
        self.second = layers.Dense(narrow, activation="relu")
        self.last = layers.Dense(46, activation="softmax")

    def call(self, inputs):
        return self.last(self.second(self.first(inputs)))


def build_bottleneck_model(bottleneck_units=4):
    model = BottleneckModel(bottleneck_units)
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    return model


# %% subclass_by_other_means: A subclassed model with three Dense attributes.
class BottleneckModel(keras.Model):
    def __init__(self, bottleneck_units):
        super().__init__()
        self.wide = layers.Dense(64, activation="relu")
        self.narrow = layers.Dense(int(bottleneck_units), activation="relu")
        self.out = layers.Dense(46, activation="softmax")

    def call(self, x):
        return self.out(self.narrow(self.wide(x)))


def build_bottleneck_model(bottleneck_units=4):
    model = BottleneckModel(bottleneck_units)
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% subclass_second: A subclassed model with the three layers as attributes.
class Bottleneck(keras.Model):
    def __init__(self, units):
        super().__init__()
        self.wide = layers.Dense(64, activation="relu")
        self.narrow = layers.Dense(units, activation="relu")
        self.topics = layers.Dense(46, activation="softmax")

    def call(self, x):
        return self.topics(self.narrow(self.wide(x)))


def build_bottleneck_model(bottleneck_units=4):
    model = Bottleneck(bottleneck_units)
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% tanh_bottleneck: tanh in the bottleneck, so that it can hold negative numbers.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential([
        layers.Dense(64, activation="relu"),
        layers.Dense(bottleneck_units, activation="tanh"),
        layers.Dense(46, activation="softmax"),
    ])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


# %% two_parts: An encoder and a classifier, put together.
def build_bottleneck_model(bottleneck_units=4):
    encoder = keras.Sequential([layers.Dense(64, "relu"), layers.Dense(bottleneck_units, "relu")], name="encoder")
    classifier = keras.Sequential([layers.Dense(46, "softmax")], name="classifier")
    both = keras.Sequential([encoder, classifier])
    both.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return both


# %% via_build_model: Build_model with hidden layers 64 and bottleneck_units.
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, int(bottleneck_units)))


# %% list_by_position: Passes the widths as a list, by position.
def build_bottleneck_model(bottleneck_units=4):
    return build_model([64, bottleneck_units])


# %% own_network: Writes the network out again.
def build_bottleneck_model(bottleneck_units=4):
    model = keras.Sequential()
    for units in (64, bottleneck_units):
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
