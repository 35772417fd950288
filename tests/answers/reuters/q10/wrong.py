# %% alias: No copy: the labels are compared with themselves.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance, test_labels_stay_in_their_order
def random_baseline(labels, rng):
    guesses = labels
    rng.shuffle(guesses)
    return float(np.mean(guesses == labels))


# %% bootstrap: Draws the guesses with replacement.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    guesses = rng.choice(labels, size=len(labels))
    return float(np.mean(guesses == labels))


# %% choice_with_replacement: Rng.choice draws with replacement by default, so the copy has other frequencies
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    guesses = rng.choice(labels, size=len(labels))
    return float(np.mean(guesses == labels))


# %% count: The number of hits, not their share.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(np.sum(guesses == labels))


# %% cut_and_swapped: Cuts the deck at a random place instead of shuffling it.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    place = int(rng.integers(len(labels)))
    guesses = np.concatenate([labels[place:], labels[:place]])
    return float(np.mean(guesses == labels))


# %% divided_by_46: Divides by the number of topics.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(np.sum(guesses == labels)) / 46


# %% divides_by_2246: Divides by the chapter's 2,246 test newswires, so the share is right only for that many labels.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    hits = np.asarray(labels) == rng.permutation(labels)
    return float(np.sum(hits) / 2246)


# %% each_occurring_topic_alike: Guesses among the topics that occur, each with the same probability.
# fails: test_guesses_are_the_labels_in_another_order, test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.choice(np.unique(labels), size=len(labels))
    return float(np.mean(guesses == labels))


# %% each_topic_alike: Guesses every topic with the same probability.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.integers(0, 46, size=len(labels))
    return float(np.mean(guesses == labels))


# %% exact_expectation: The sum of the squared frequencies, without any guess.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    frequencies = np.bincount(labels) / len(labels)
    return float((frequencies ** 2).sum())


# %% first_half_shuffled: Shuffles only the first half of the copy.
# fails: test_guesses_are_the_labels_in_another_order, test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = np.array(labels)
    rng.shuffle(guesses[: len(guesses) // 2])
    return float(np.mean(guesses == labels))


# %% first_thousand: Only the first 1000 labels.
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    copy = np.array(labels[:1000])
    rng.shuffle(copy)
    return float(np.mean(copy == np.asarray(labels[:1000])))


# %% fixed_seed: Makes a generator of its own with a fixed seed.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    rng = np.random.default_rng(42)
    guesses = rng.permutation(labels)
    return float(np.mean(guesses == labels))


# %% global_random: np.random, not rng.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    guesses = np.array(labels)
    np.random.shuffle(guesses)
    return float(np.mean(guesses == labels))


# %% global_random_second: Shuffles with NumPy's global random state, so rng is ignored and the same seed gives different results.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    guesses = np.array(labels)
    np.random.shuffle(guesses)
    return float(np.mean(guesses == np.asarray(labels)))


# %% global_shuffle: Shuffles with the global np.random instead of rng
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    shuffled = np.array(labels)
    np.random.shuffle(shuffled)
    return float(np.mean(shuffled == np.array(labels)))


# %% hits_not_averaged: An array of hits.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_randomness_comes_from_the_generator, test_mean_share_is_that_of_chance, test_labels_stay_in_their_order
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return guesses == labels


# %% inverted: The share of wrong guesses.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(np.mean(guesses != labels))


# %% labels_left_shuffled: Shuffles the labels, compares with a copy, and leaves them shuffled.
# fails: test_labels_stay_in_their_order
def random_baseline(labels, rng):
    before = np.array(labels)
    rng.shuffle(labels)
    return float(np.mean(before == labels))


# %% labels_of_both_shuffled: Shuffles two copies, the second with an own generator.
# fails: test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    truth = np.random.default_rng().permutation(labels)
    guesses = rng.permutation(labels)
    return float(np.mean(guesses == truth))


# %% majority: Always guesses the most frequent topic.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return float(np.mean(labels == np.bincount(labels).argmax()))


# %% mean_of_a_hundred: The mean of 100 shuffles.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    shares = [np.mean(rng.permutation(labels) == labels) for _ in range(100)]
    return float(np.mean(shares))


# %% neighbours: Compares each label with the next one of the shuffled copy.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(np.mean(guesses[:-1] == guesses[1:]))


# %% no_return: The return is missing.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_randomness_comes_from_the_generator, test_mean_share_is_that_of_chance, test_labels_stay_in_their_order
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    share = float(np.mean(guesses == labels))


# %% one_class_off: Counts guesses that are off by one topic as well.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(np.mean(np.abs(guesses - labels) <= 1))


# %% percent: In percent.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return 100 * float(np.mean(guesses == labels))


# %% python_random: Python's own random module.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
import random


def random_baseline(labels, rng):
    guesses = list(labels)
    random.shuffle(guesses)
    return float(np.mean(np.array(guesses) == labels))


# %% reversed_copy: Turns the copy round; nothing is random.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = np.array(labels)[::-1]
    return float(np.mean(guesses == labels))


# %% rolled: A random rotation keeps the neighbours together and is no shuffle (sorted labels agree far too often)
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    labels = np.asarray(labels)
    moved = np.roll(labels, rng.integers(len(labels)))
    return float(np.mean(moved == labels))


# %% rotation: Rotates the labels by a random number of places in place of shuffling them.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    guesses = np.roll(labels, rng.integers(len(labels)))
    return float(np.mean(guesses == np.asarray(labels)))


# %% rounded: Rounds the share to one place.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return round(float(np.mean(guesses == labels)), 1)


# %% rounded_as_well: Rounded to two digits.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    copy = np.array(labels)
    rng.shuffle(copy)
    return round(float(np.mean(copy == np.asarray(labels))), 2)


# %% sattolo: Fisher-Yates off by one; no element can stay where it is, so the share is too low
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    shuffled = list(labels)
    for i in range(len(shuffled) - 1, 0, -1):
        j = rng.integers(0, i)
        shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
    hits = sum(a == b for a, b in zip(labels, shuffled))
    return float(hits / len(shuffled))


# %% sets_compared: Compares the sets of labels, which are always the same.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.permutation(labels)
    return float(len(set(guesses) & set(labels)) / len(set(labels)))


# %% shared_guesses: Shuffles when it is called for the first time only.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
_guesses = {}


def random_baseline(labels, rng):
    if len(labels) not in _guesses:
        _guesses[len(labels)] = rng.permutation(labels)
    return float(np.mean(_guesses[len(labels)] == labels))


# %% shuffle_s_result: Takes what rng.shuffle returns, which is None, for the guesses.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_randomness_comes_from_the_generator, test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = rng.shuffle(np.array(labels))
    return float(np.mean(guesses == labels))


# %% shuffles_labels: Shuffles the labels themselves and compares them with a saved copy, so the argument is changed.
# fails: test_labels_stay_in_their_order
def random_baseline(labels, rng):
    original = np.array(labels)
    rng.shuffle(labels)
    return float(np.mean(original == np.asarray(labels)))


# %% slice_is_a_view: Labels[:] copies a list, but for an array it is a view; the labels are shuffled, the share is 1
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance, test_labels_stay_in_their_order
def random_baseline(labels, rng):
    copy = labels[:]
    rng.shuffle(copy)
    hits = np.asarray(labels) == np.asarray(copy)
    return float(hits.mean())


# %% slice_view: Labels[:] of an array is a view and no copy, so the labels are shuffled too and the share is 1.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance, test_labels_stay_in_their_order
def random_baseline(labels, rng):
    guesses = labels[:]
    rng.shuffle(guesses)
    return float(np.mean(np.asarray(guesses) == np.asarray(labels)))


# %% sorted: Compares the labels with themselves in ascending order.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# perhaps: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = np.sort(labels)
    return float(np.mean(guesses == labels))


# %% swaps_one_pair: Exchanges two labels only.
# fails: test_randomness_comes_from_the_generator, test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    guesses = np.array(labels)
    one, other = rng.integers(len(guesses), size=2)
    guesses[[one, other]] = guesses[[other, one]]
    return float(np.mean(guesses == labels))


# %% two_guesses: Two guesses for each newswire, of which one must be right.
# fails: test_guesses_are_the_labels_in_another_order, test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    first, second = rng.permutation(labels), rng.permutation(labels)
    return float(np.mean((first == labels) | (second == labels)))


# %% with_replacement: Draws the guesses with replacement, so they are no shuffled copy of the labels.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    guesses = rng.choice(np.asarray(labels), size=len(labels))
    return float(np.mean(guesses == np.asarray(labels)))


# %% expected_share: Computes the expected share without shuffling.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    return float(((np.bincount(labels) / len(labels)) ** 2).sum())


# %% global_generator: Uses NumPy's global generator.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    return np.mean(np.random.permutation(labels) == labels)


# %% labels_shuffled_in_place: Shuffles the caller's labels, and compares them with a copy.
# fails: test_labels_stay_in_their_order
def random_baseline(labels, rng):
    before = labels.copy()
    rng.shuffle(labels)
    return np.mean(before == labels)


# %% mean_of_fifty: The mean of fifty shuffles.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    return np.mean([np.mean(rng.permutation(labels) == labels) for _ in range(50)])


# %% most_frequent_label: Always guesses the most frequent label.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return np.mean(labels == np.bincount(labels).argmax())


# %% no_copy: Shuffles the labels themselves, and compares them with themselves.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance, test_labels_stay_in_their_order
def random_baseline(labels, rng):
    guesses = labels
    rng.shuffle(guesses)
    return np.mean(guesses == labels)


# %% not_averaged: Returns one truth value per label.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_randomness_comes_from_the_generator, test_mean_share_is_that_of_chance, test_labels_stay_in_their_order
def random_baseline(labels, rng):
    return rng.permutation(labels) == labels


# %% number_of_hits: Returns the number of hits, not their share.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return int(np.sum(rng.permutation(labels) == labels))


# %% own_generator: Makes a generator with a random seed.
# fails: test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    return np.mean(np.random.default_rng().permutation(labels) == labels)


# %% rotated: Rotates the labels by a random number of places.
# fails: test_guesses_are_the_labels_in_another_order
def random_baseline(labels, rng):
    return float(np.mean(np.roll(labels, rng.integers(len(labels))) == labels))


# %% same_seed: Makes a generator with the same seed each time.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
def random_baseline(labels, rng):
    return np.mean(np.random.default_rng(0).permutation(labels) == labels)


# %% share_of_misses: Returns the share of wrong guesses.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return np.mean(rng.permutation(labels) != labels)


# %% shifted_by_one_or_two: Takes a neighbour's label as the guess.
# fails: test_guesses_are_the_labels_in_another_order, test_randomness_comes_from_the_generator
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return np.mean(np.roll(labels, rng.integers(1, 3)) == labels)


# %% shuffle_returns_nothing: shuffle returns None, which equals no label.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_randomness_comes_from_the_generator, test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return np.mean(rng.shuffle(labels.copy()) == labels)


# %% typed_by_hand: Returns the number from the book.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_randomness_comes_from_the_generator, test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return 0.19


# %% uniform_guesses: Guesses all 46 topics equally often.
# fails: test_shuffling_equal_labels_changes_nothing, test_guesses_are_the_labels_in_another_order
# fails: test_mean_share_is_that_of_chance
def random_baseline(labels, rng):
    return np.mean(rng.integers(0, 46, len(labels)) == labels)
