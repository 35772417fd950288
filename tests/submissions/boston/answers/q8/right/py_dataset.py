# A PyDataset that shuffles after each epoch.
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
