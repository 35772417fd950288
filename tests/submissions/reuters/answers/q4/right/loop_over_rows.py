# Flattens all rows, walks over them and restores the shape.
import math


def sigmoid(t):
    t = np.asarray(t, dtype=float)
    values = [1 / (1 + math.exp(-v)) if v > -700 else 0.0 for v in t.ravel()]
    return np.array(values).reshape(t.shape)


def softmax(z):
    z = np.asarray(z, dtype=float)
    rows = z.reshape(-1, z.shape[-1])
    result = []
    for row in rows:
        largest = max(row)
        powers = [math.exp(value - largest) for value in row]
        result.append([power / sum(powers) for power in powers])
    return np.array(result).reshape(z.shape)
