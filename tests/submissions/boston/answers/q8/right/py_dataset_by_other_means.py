# A keras.utils.PyDataset that reshuffles its own index after each epoch; the rest is fit.
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
