# Cuts the deck at a random place instead of shuffling it.
def random_baseline(labels, rng):
    place = int(rng.integers(len(labels)))
    guesses = np.concatenate([labels[place:], labels[:place]])
    return float(np.mean(guesses == labels))
