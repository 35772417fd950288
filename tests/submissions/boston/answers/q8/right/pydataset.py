# A keras.utils.PyDataset that reshuffles itself after each epoch
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
