# A helper makes one unit vector, map and vstack the rest.
def unit_vector(place, size):
    vector = np.zeros(size)
    vector[place] = 1.0
    return vector


def to_one_hot(labels, dimension=46):
    return np.vstack(list(map(lambda label: unit_vector(label, dimension), labels)))
