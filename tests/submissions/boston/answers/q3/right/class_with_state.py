# A class that knows data and settings.
class CrossValidation:
    def __init__(self, x, y, k):
        self.x, self.y, self.k = x, y, k
        self.n = len(x) // k

    def split(self, i):
        a, b = i * self.n, (i + 1) * self.n
        train = np.concatenate([np.arange(a), np.arange(b, len(self.x))])
        return self.x[train], self.y[train], self.x[a:b], self.y[a:b]

    def run(self, make, **fit):
        for i in range(self.k):
            x, y, x_val, y_val = self.split(i)
            model = make()
            model.fit(x, y, **fit)
            yield model.evaluate(x_val, y_val, verbose=0)[1]


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    return list(CrossValidation(train_data, train_targets, k).run(build_model, epochs=epochs, batch_size=batch_size,
                                                                verbose=0))
