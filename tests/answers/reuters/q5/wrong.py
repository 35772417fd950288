# %% a_third_class: Three logits: -t, 0 and t.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([-t, np.zeros_like(t), t], axis=-1))


# %% class_1_only: Only the second column.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))[:, 1]


# %% columns_exchanged: Class 1 stands first.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([t, np.zeros_like(t)], axis=-1))


# %% columns_in_a_tuple: Two arrays of shape (n,), not one of shape (n, 2).
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    both = softmax(np.stack([np.zeros_like(t), t], axis=-1))
    return both[:, 0], both[:, 1]


# %% decided: The decisions, not the probabilities.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return np.round(softmax(np.stack([np.zeros_like(t), t], axis=-1)))


# %% double_sigmoid: Makes a sigmoid of t first and a softmax of the two probabilities.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    p = sigmoid(np.asarray(t, dtype=float))
    return softmax(np.stack([1 - p, p], axis=-1))


# %% first_three_logits: Made for the example, which has three logits.
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    logits = np.zeros((3, 2))
    logits[:, 1] = t[:3]
    return softmax(logits)


# %% half_the_logit: A softmax over 0 and t / 2.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t / 2], axis=-1))


# %% halves_argument: Halves t in place to get the logits ±t/2, so a float array that is handed in is changed.
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    t /= 2
    return softmax(np.stack([-t, t], axis=1))


# %% halves_in_place: Halves the caller's array in place
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    t /= 2
    return softmax(np.stack([-t, t], axis=-1))


# %% hidden_overflow: Writes e^t out, which overflows.
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    e = np.exp(np.asarray(t, dtype=float))
    return np.stack([1 / (1 + e), e / (1 + e)], axis=-1)


# %% integer_logits: An int array for the logits cuts off the fractions of t
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    logits = np.zeros((len(t), 2), dtype=int)
    logits[:, 1] = t
    return softmax(logits)


# %% integer_logits_by_other_means: The logits take over the dtype of t, so for integer t the halves are cut off: two_class_softmax([1]) gives [0.5, 0.5].
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid
def two_class_softmax(t):
    t = np.asarray(t)
    logits = np.empty((len(t), 2), dtype=t.dtype)
    logits[:, 0] = -t / 2
    logits[:, 1] = t / 2
    return softmax(logits)


# %% logits_returned: Builds the two logits and returns them.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return np.stack([np.zeros_like(t), t], axis=-1)


# %% logs_of_the_probabilities: The logarithms of the two probabilities.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return np.stack([-np.logaddexp(0, t), -np.logaddexp(0, -t)], axis=-1)


# %% minus_t: Takes -t as the logit of class 0, which gives sigmoid(2t): right only at 0 and in the limits.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.column_stack([-t, t]))


# %% minus_t_and_t: The logits -t and t differ by 2t.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([-t, t], axis=-1))


# %% needs_more_than_one: squeeze: a single logit gives an array of shape (2,).
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1)).squeeze()


# %% no_return: The return is missing.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    probabilities = softmax(np.stack([np.zeros_like(t), t], axis=-1))


# %% one_minus_t: The logits 1 - t and t, as if t were a probability.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([1 - t, t], axis=-1))


# %% one_minus_t_third: Takes 1 - t for the logit of class 0, as if t were a probability
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([1.0 - t, t], axis=1))


# %% ones_in_place_of_zeros: Class 0 has the logit 1.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.ones_like(t), t], axis=-1))


# %% over_all_logits: A softmax over the n logits, and what is left of 1.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    p = softmax(np.asarray(t, dtype=float))
    return np.stack([1 - p, p], axis=-1)


# %% overflow: Writes the softmax out as e^t / (1 + e^t), which is nan for t = 1000, where sigmoid(t) is 1.
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    e = np.exp(np.asarray(t, dtype=float))
    return np.stack([1 / (1 + e), e / (1 + e)], axis=1)


# %% percent: In percent.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return 100 * softmax(np.stack([np.zeros_like(t), t], axis=-1))


# %% plus_minus_t: The logits -t and t are 2t apart, which gives sigmoid(2t)
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([-t, t], axis=1))


# %% probabilities_for_class_0_twice: The same probability in both columns.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    p = softmax(np.stack([np.zeros_like(t), t], axis=-1))[:, 1]
    return np.stack([p, p], axis=-1)


# %% reshaped: reshape(-1, 2) of one long row: zeros and logits don't meet.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.concatenate([np.zeros_like(t), t]).reshape(-1, 2))


# %% reshaped_not_transposed: Reshape instead of a transpose mixes the samples as soon as there are two
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    logits = np.array([np.zeros_like(t), t]).reshape(-1, 2)
    return softmax(logits)


# %% row_of_zeros: softmax along the wrong axis: over the newswires.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t])).T


# %% softmax_of_probabilities: Puts the probabilities, not the logits, into the softmax
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    p = sigmoid(t)
    return softmax(np.stack([1.0 - p, p], axis=-1))


# %% sorted_logits: Sorts the logits on the way.
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
# perhaps: test_both_classes_get_their_probability
def two_class_softmax(t):
    t = np.sort(np.asarray(t, dtype=float))[::-1]
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))


# %% squares: p squared and (1 - p) squared.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1)) ** 2


# %% t_clipped_in_place: Clips the caller's logits so that nothing overflows.
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    np.clip(t, -30, 30, out=t)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))


# %% t_for_class_0: 1 minus the right probabilities: the sign is lost.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), -t], axis=-1))


# %% tanh_shares: tanh where the sigmoid's curve was meant.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    p = (1 + np.tanh(np.asarray(t, dtype=float))) / 2
    return np.stack([1 - p, p], axis=-1)


# %% truncated: Stores the logits in an integer array, so fractions of t are cut off.
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    logits = np.array([[0, 0]] * len(t))
    logits[:, 1] = t
    return softmax(logits)


# %% two_rows: Shape (2, n).
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1)).T


# %% whole_numbers: Cuts the logits down to whole numbers.
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    t = np.asarray(t).astype(int)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))


# %% always_three_rows: Always three rows, as in the public check.
# fails: test_softmax_over_two_logits_agrees_with_the_sigmoid, test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    s = 1 / (1 + np.exp(-np.resize(t, 3)))
    return np.stack([1 - s, s], axis=1)


# %% classes_swapped: The probability of class 1 comes first.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    s = 1 / (1 + np.exp(-t))
    return np.stack([s, 1 - s], axis=1)


# %% clipped_in_place: Clips the caller's logits in place.
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    np.clip(t, -30, 30, out=t)
    s = 1 / (1 + np.exp(-t))
    return np.stack([1 - s, s], axis=1)


# %% columns_add_up_to_one: Divides by the sums of the columns.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    e = np.exp(np.stack([0 * t, t], axis=1))
    return e / e.sum(axis=0)


# %% infinite_exponentials: Without a shift, large logits give not-a-number.
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    e = np.exp(np.stack([0 * t, t], axis=1))
    return e / e.sum(axis=1, keepdims=True)


# %% logit_of_one_for_class_0: The logit of class 0 is 1.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    s = 1 / (1 + np.exp(1 - t))
    return np.stack([1 - s, s], axis=1)


# %% logits_of_both_signs: The logits are -t and t.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    s = 1 / (1 + np.exp(-2 * t))
    return np.stack([1 - s, s], axis=1)


# %% mixed_up_by_reshape: reshape mixes the classes up.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    s = 1 / (1 + np.exp(-t))
    return np.concatenate([1 - s, s]).reshape(-1, 2)


# %% one_column: Only the probability of class 1.
# fails: test_both_classes_get_their_probability, test_softmax_over_two_logits_agrees_with_the_sigmoid
# fails: test_two_classes_are_finite_for_large_logits
def two_class_softmax(t):
    return 1 / (1 + np.exp(-t))
