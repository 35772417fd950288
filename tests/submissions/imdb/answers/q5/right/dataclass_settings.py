# The settings live in a dataclass whose fields make fresh objects for each call.
from dataclasses import dataclass, field


@dataclass
class Settings:
    learning_rate: float
    loss: keras.losses.Loss = field(default_factory=keras.losses.BinaryCrossentropy)
    metric: keras.metrics.Metric = field(default_factory=keras.metrics.BinaryAccuracy)

    @property
    def optimizer(self) -> keras.optimizers.Optimizer:
        return keras.optimizers.RMSprop(learning_rate=self.learning_rate)


def compile_with_objects(model: keras.Model, learning_rate: float = 0.001) -> keras.Model:
    settings = Settings(float(learning_rate))
    model.compile(optimizer=settings.optimizer, loss=settings.loss, metrics=[settings.metric])
    return model
