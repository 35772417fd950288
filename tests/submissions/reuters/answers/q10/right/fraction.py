# A fraction of whole numbers at first.
from fractions import Fraction


def random_baseline(labels, rng):
    shuffled = np.array(labels, copy=True)
    rng.shuffle(shuffled)
    return float(Fraction(int(np.sum(shuffled == labels)), len(labels)))
