# A frozen dataclass keeps mean and std of the training set; in-place ufuncs, but on private copies only.
from dataclasses import dataclass


@dataclass(frozen=True)
class FeatureStats:
    mean: np.ndarray
    std: np.ndarray

    @classmethod
    def of(cls, data) -> "FeatureStats":
        data = np.asarray(data, dtype=np.float64)
        mean = np.einsum("ij->j", data) / data.shape[0]
        centred = data - mean
        return cls(mean, np.sqrt(np.einsum("ij,ij->j", centred, centred) / data.shape[0]))

    def apply(self, data) -> np.ndarray:
        out = np.array(data, dtype=np.float64, copy=True)
        out -= self.mean
        out /= self.std
        return out


def normalize(train_data, test_data):
    stats = FeatureStats.of(train_data)
    return stats.apply(train_data), stats.apply(test_data)
