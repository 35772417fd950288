# A PyDataset hands out the batches.
class Rows(keras.utils.PyDataset):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = x, y, size

    def __len__(self):
        return int(np.ceil(len(self.x) / self.size))

    def __getitem__(self, i):
        return self.x[i * self.size:(i + 1) * self.size], self.y[i * self.size:(i + 1) * self.size]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    n = len(train_data) // k
    scores = []
    for i in range(k):
        mask = np.full(len(train_data), True)
        mask[i * n:(i + 1) * n] = False
        model = build_model()
        model.fit(Rows(train_data[mask], train_targets[mask], batch_size), epochs=epochs, verbose=0)
        scores.append(model.evaluate(train_data[~mask], train_targets[~mask], verbose=0)[1])
    return scores
