# %% absolute_maximum: Takes off the largest absolute value: very negative rows underflow to 0 / 0.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - np.abs(z).max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% at_least_two_axes: A single row of logits comes back as a table.
# fails: test_softmax_works_along_the_last_axis
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z = np.atleast_2d(z)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% axis_one: axis=1 is the last axis only of tables.
# fails: test_softmax_works_along_the_last_axis
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    axis = 1 if z.ndim > 1 else 0
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


# %% axis_one_second: Softmax works along axis 1, which is not the last one for three-dimensional input.
# fails: test_softmax_works_along_the_last_axis
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    axis = 1 if z.ndim > 1 else 0
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


# %% axis_zero: Normalises the columns.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - np.max(z, axis=0))
    return e / e.sum(axis=0)


# %% base_two: Powers of two instead of e.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    powers = np.exp2(z - z.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


# %% clipped_logits: Clips the logits at 500, which makes large ones equal.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-np.clip(t, -500, 500)))


def softmax(z):
    e = np.exp(np.clip(z, -500, 500))
    return e / e.sum(axis=-1, keepdims=True)


# %% clipped_logits_second: Softmax clips the logits to ±500 against overflow, so 1001 and 1003 get equal shares.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-np.clip(t, -500, 500)))


def softmax(z):
    e = np.exp(np.clip(np.asarray(z, dtype=float), -500, 500))
    return e / e.sum(axis=-1, keepdims=True)


# %% clipped_logits_third: Stays finite by clipping to +-500, which makes 1000 and 1001 equal
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-np.asarray(t, dtype=float)))


def softmax(z):
    e = np.exp(np.clip(np.asarray(z, dtype=float), -500, 500))
    return e / np.sum(e, axis=-1, keepdims=True)


# %% derivative: Gives the sigmoid's slope.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_sigmoid_is_finite_for_large_numbers
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    s = 1 / (1 + np.exp(-t))
    return s * (1 - s)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% divides_transposed: Divides the transpose by the sums, which fits for vectors and matrices but not for three axes
# fails: test_softmax_works_along_the_last_axis
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return (e.T / e.sum(axis=-1)).T


# %% exp_over_one_plus_exp: e^t / (1 + e^t) is infinity by infinity for large t.
# fails: test_sigmoid_is_finite_for_large_numbers
def sigmoid(t):
    return np.exp(t) / (1 + np.exp(t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% global_max: Softmax subtracts the maximum of the whole array, so a row of much smaller logits gives 0/0 = nan.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=-1, keepdims=True)


# %% hard_sigmoid: The piecewise linear approximation.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_input_may_be_whole_numbers_and_stays_as_it_is
# fails: test_sigmoid_is_finite_for_large_numbers
def sigmoid(t):
    return np.clip(np.asarray(t) / 6 + 0.5, 0, 1)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% hardmax: 1 for the largest logit and 0 elsewhere.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return (z == z.max(axis=-1, keepdims=True)).astype(float)


# %% in_place: Softmax subtracts the maximum in place, so a float array that is handed in is changed.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)


# %% integer_result: Softmax fills an array of the input's dtype, so integer logits give zeros (and ones).
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z)
    result = np.empty_like(z)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    result[...] = e / e.sum(axis=-1, keepdims=True)
    return result


# %% integers_kept: Results go into an array of the input's type, so whole numbers give zeros.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    result = np.zeros_like(t)
    result[...] = 1 / (1 + np.exp(-np.asarray(t, dtype=float)))
    return result


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% keepdims_forgotten: Without keepdims the sums stand beside the wrong rows where the table is square, and elsewhere it crashes.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1)


# %% largest_magnitude: Subtracts the largest absolute value; a row of large negative logits becomes 0/0
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.abs(z).max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% largest_of_all: Takes off the largest logit of the whole array: other rows may underflow.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=-1, keepdims=True)


# %% log_softmax: The logarithm of the softmax.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


# %% maximum_of_everything: Subtracts the maximum of the whole array; a row far below it becomes 0/0
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=-1, keepdims=True)


# %% mean_taken_off: Takes off the mean, which does not help against logits that lie far apart.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.mean(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% naive_softmax: Overflows.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


# %% nan_made_zero: nan_to_num hides the overflow: the largest logit gets 0.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    with np.errstate(all="ignore"):
        e = np.exp(z)
        return np.nan_to_num(e / e.sum(axis=-1, keepdims=True))


# %% narrow_clip: Clips at 10 in the sigmoid, so that 50 gives no 1.
# fails: test_sigmoid_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-np.clip(t, -10, 10)))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% normalised_logits: Divides the logits by their sum, without exp.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z = z - z.min(axis=-1, keepdims=True) + 1
    return z / z.sum(axis=-1, keepdims=True)


# %% only_sigmoid: softmax is missing.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


# %% prints_the_shares: softmax prints and returns nothing.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    print(e / e.sum(axis=-1, keepdims=True))


# %% rounded: Rounds the probabilities to three places.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_softmax_makes_probabilities_of_each_row
# fails: test_softmax_is_finite_for_large_numbers, test_softmax_works_along_the_last_axis
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is, test_sigmoid_is_finite_for_large_numbers
def sigmoid(t):
    return np.round(1 / (1 + np.exp(-t)), 3)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return np.round(e / e.sum(axis=-1, keepdims=True), 3)


# %% shifted_in_place: z -= ... changes the caller's logits.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z -= z.max(axis=-1, keepdims=True).astype(z.dtype)
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


# %% sigmoid_for_both: Takes the sigmoid of each logit for the softmax.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return sigmoid(z)


# %% sigmoid_in_place: Writes the sigmoid over the caller's numbers.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    if t.dtype.kind != "f":
        t = t.astype(float)
    np.exp(-t, out=t)
    t += 1
    np.divide(1, t, out=t)
    return t


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% sigmoid_keeps_int: The result of sigmoid has the dtype of the input, so integers give 0 and 1 only
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    t = np.asarray(t)
    result = np.zeros_like(t)
    positive = t >= 0
    result[positive] = 1.0 / (1.0 + np.exp(-t[positive]))
    e = np.exp(t[~positive])
    result[~positive] = e / (1.0 + e)
    return result


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% sigmoid_overflow: Sigmoid as e^t / (1 + e^t) gives inf/inf = nan for large positive t.
# fails: test_sigmoid_is_finite_for_large_numbers
def sigmoid(t):
    e = np.exp(np.asarray(t, dtype=float))
    return e / (1 + e)


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% sigmoids_normalised: Divides sigmoids by their sum: they add up to 1, but are no softmax.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    s = 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
    return s / s.sum(axis=-1, keepdims=True)


# %% sign_forgotten: 1 / (1 + e^t) falls where it should rise.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_sigmoid_is_finite_for_large_numbers
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% softmax_in_place: Asarray does not copy, so the caller's float array is overwritten
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis=-1, keepdims=True)
    return z


# %% softmin: Larger logits get smaller shares.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z.min(axis=-1, keepdims=True) - z)
    return e / e.sum(axis=-1, keepdims=True)


# %% sum_of_everything: Divides by the sum over the whole array.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum()


# %% sum_without_the_largest: Adds 1 to the sum of the powers, as in the sigmoid's denominator.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / (1 + e.sum(axis=-1, keepdims=True))


# %% tanh_unscaled: tanh in place of the sigmoid: between -1 and 1.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_sigmoid_is_finite_for_large_numbers
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return np.tanh(t)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% temperature: Divides the logits by a temperature of 2.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z, temperature=2.0):
    e = np.exp((z - z.max(axis=-1, keepdims=True)) / temperature)
    return e / e.sum(axis=-1, keepdims=True)


# %% axis_one_always: Softmax along axis 1, which is the last one only of tables.
# fails: test_softmax_works_along_the_last_axis
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# %% clipped_at_ten: Sigmoid clips at ±10, where it is not yet 0 or 1.
# fails: test_sigmoid_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-np.clip(t, -10, 10)))


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% first_axis: Softmax along the first axis.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)


# %% flattened: Sigmoid flattens its input.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t.ravel()))


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% infinite_numerator: exp(t) is infinite for large t, which gives not-a-number.
# fails: test_sigmoid_is_finite_for_large_numbers
def sigmoid(t):
    return np.exp(t) / (1 + np.exp(t))


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% keepdims_missing: The sums have no axis for the columns.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=-1)


# %% logarithms: Returns the logarithms of the probabilities.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)


# %% one_shift_for_all_rows: The largest logit of all rows is subtracted, so rows with much smaller logits underflow.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=-1, keepdims=True)


# %% one_sum_for_all_rows: Divides by the sum of all rows.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


# %% powers_of_two: Powers of 2, not of e.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = 2.0 ** (z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% shares_of_the_whole: Divides by the sum of all exponentials.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_sigmoid_is_finite_for_large_numbers
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return np.exp(t) / np.exp(t).sum()


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% shares_without_exponentials: Divides the logits by their sum.
# fails: test_softmax_makes_probabilities_of_each_row, test_softmax_is_finite_for_large_numbers
# fails: test_softmax_works_along_the_last_axis, test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return z / z.sum(axis=-1, keepdims=True)


# %% sigmoid_negates_in_place: Sigmoid changes the sign of the caller's array.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    t *= -1
    return 1 / (1 + np.exp(t))


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% softmax_not_shifted: Softmax without a shift overflows.
# fails: test_softmax_is_finite_for_large_numbers
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


# %% softmax_shifts_in_place: Softmax subtracts the largest logit in the caller's array.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z -= z.max(axis=-1, keepdims=True)
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


# %% tanh: The hyperbolic tangent.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_sigmoid_is_finite_for_large_numbers
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return np.tanh(t)


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% whole_numbers_stay_whole: Writes the results into an array of the input's type.
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    s = np.zeros_like(t)
    s[...] = 1 / (1 + np.exp(-t))
    return s


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# %% wrong_sign: The sigmoid of -t.
# fails: test_sigmoid_makes_a_probability_of_each_number, test_sigmoid_is_finite_for_large_numbers
# fails: test_input_may_be_whole_numbers_and_stays_as_it_is
def sigmoid(t):
    return 1 / (1 + np.exp(t))


def softmax(z):
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
