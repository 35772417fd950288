# A classmethod of a class that knows the widths.
class Bottleneck:
    before, after = 64, 46

    @classmethod
    def build(cls, bottleneck_units=4):
        widths = [(cls.before, "relu"), (bottleneck_units, "relu"), (cls.after, "softmax")]
        model = keras.Sequential([layers.Dense(units, activation=activation) for units, activation in widths])
        model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
        return model


build_bottleneck_model = Bottleneck.build
