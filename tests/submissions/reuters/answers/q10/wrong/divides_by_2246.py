# Divides by the chapter's 2,246 test newswires, so the share is right only for that many labels.
def random_baseline(labels, rng):
    hits = np.asarray(labels) == rng.permutation(labels)
    return float(np.sum(hits) / 2246)
