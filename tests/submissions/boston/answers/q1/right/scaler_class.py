# A small class with fit and transform.
class Scaler:
    def fit(self, x):
        self.mean_ = np.average(x, axis=0)
        self.var_ = np.var(x, axis=0)
        return self

    def transform(self, x):
        return np.true_divide(np.subtract(x, self.mean_), np.sqrt(self.var_))


def normalize(train_data, test_data):
    scaler = Scaler().fit(train_data)
    return scaler.transform(train_data), scaler.transform(test_data)
