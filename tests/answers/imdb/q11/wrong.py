# %% above_the_mean: Compares with the mean prediction.
# fails: test_exactly_one_half_is_not_above, test_many_reviews_are_classified
def predict_sentiment(model, x):
    p = model.predict(x, verbose=0).ravel()
    return (p > p.mean()).astype(int)


# %% above_zero: Above zero, as if the outputs were logits.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0)[:, 0] > 0).astype(int)


# %% argmax: argmax of one column is always 0.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return np.argmax(model.predict(x, verbose=0), axis=1)


# %% at_least_one_half: One half counts as positive.
# fails: test_exactly_one_half_is_not_above
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0).reshape(-1) >= 0.5).astype(int)


# %% at_most_32: Only the first batch of 32.
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    p = np.asarray(model(x[:32])).ravel()
    decisions = np.zeros(len(x), dtype=int)
    decisions[:32] = p > 0.5
    return decisions


# %% booleans: True and False instead of integers
# fails: test_probabilities_become_zeros_and_ones, test_many_reviews_are_classified
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten()
    return probabilities > 0.5


# %% bools: True and False.
# fails: test_probabilities_become_zeros_and_ones, test_many_reviews_are_classified
def predict_sentiment(model, x):
    return model.predict(x, verbose=0).flatten() > 0.5


# %% cached_by_model: Remembers the answer for each model and number of reviews, though the model may have learnt since or the reviews differ.
# fails: test_many_reviews_are_classified
_seen = {}

def predict_sentiment(model, x):
    key = (id(model), np.shape(x))
    if key not in _seen:
        _seen[key] = (model.predict(x, verbose=0).ravel() > 0.5).astype(int)
    return _seen[key]


# %% column: Shape (n, 1).
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0) > 0.5).astype("int32")


# %% exchanged: 1 for negative reviews.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return np.where(model.predict(x, verbose=0).ravel() < 0.5, 1, 0)


# %% first_batch_only: Predicts one batch of 512 only, later rows get no answer
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    probabilities = model.predict(x, batch_size=512, steps=1, verbose=0)
    return (probabilities > 0.5).astype(int).reshape(-1)


# %% first_review_only: Only the first review.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return int(model.predict(x, verbose=0)[0, 0] > 0.5)


# %% floats: Floats.
# fails: test_probabilities_become_zeros_and_ones, test_many_reviews_are_classified
def predict_sentiment(model, x):
    return np.round(model.predict(x, verbose=0)).flatten()


# %% floats_second: Rounding leaves floats 0.0 and 1.0, not integers.
# fails: test_probabilities_become_zeros_and_ones, test_many_reviews_are_classified
def predict_sentiment(model, x):
    return np.round(model.predict(x, verbose=0).reshape(-1))


# %% fresh_model: Asks a fresh model, not the given one.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    model = build_model()
    return (model.predict(x, verbose=0).ravel() > 0.5).astype(int)


# %% half_counts_as_one: Adds one half and cuts, so a probability of exactly 0.5 becomes 1
# fails: test_exactly_one_half_is_not_above
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten()
    return (probabilities + 0.5).astype(int)


# %% half_counts_as_positive: A probability of exactly 0.5 gives 1.
# fails: test_exactly_one_half_is_not_above
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0)[:, 0] >= 0.5).astype(int)


# %% last_batch_lost: Full batches only.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x, batch_size=8):
    decisions = []
    for b in range(len(x) // batch_size):
        p = model.predict(x[b * batch_size:(b + 1) * batch_size], verbose=0)
        decisions.extend((p.ravel() > 0.5).astype(int))
    return np.array(decisions)


# %% mean_as_threshold: The threshold is the mean of the predictions, so a decision depends on the other reviews.
# fails: test_exactly_one_half_is_not_above, test_many_reviews_are_classified
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).reshape(-1)
    return (probabilities > probabilities.mean()).astype(int)


# %% no_return: The return is missing.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    decisions = (model.predict(x, verbose=0) > 0.5).astype(int).ravel()


# %% plus_minus_one: 1 and -1.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return np.where(model.predict(x, verbose=0).ravel() > 0.5, 1, -1)


# %% positions: The places of the positive reviews.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return np.where(model.predict(x, verbose=0).ravel() > 0.5)[0]


# %% predict_classes: predict_classes is gone.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return model.predict_classes(x).reshape(-1)


# %% probabilities: The probabilities themselves.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return model.predict(x, verbose=0).reshape(-1)


# %% relative_to_the_others: Splits halfway between the lowest and the highest probability of the batch instead of at 0.5
# fails: test_exactly_one_half_is_not_above, test_many_reviews_are_classified
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten()
    threshold = (probabilities.min() + probabilities.max()) / 2
    return (probabilities > threshold).astype(int)


# %% rounded_first: Rounds the probabilities to two places before it compares.
# fails: test_exactly_one_half_is_not_above
def predict_sentiment(model, x):
    p = np.round(model.predict(x, verbose=0).ravel(), 2)
    return (p > 0.5).astype(int)


# %% rounded_first_second: Rounds the probability to one decimal first, so that 0.53 gives 0.
# fails: test_exactly_one_half_is_not_above, test_many_reviews_are_classified
def predict_sentiment(model, x):
    return (np.round(model.predict(x, verbose=0)[:, 0], 1) > 0.5).astype(int)


# %% rounded_first_third: Rounds the probabilities to one decimal first, so 0.51 to 0.55 become 0
# fails: test_exactly_one_half_is_not_above, test_many_reviews_are_classified
def predict_sentiment(model, x):
    probabilities = model.predict(x, verbose=0).flatten().round(1)
    return (probabilities > 0.5).astype("int32")


# %% rounds_half_up: Adds one half and cuts off: one half becomes 1.
# fails: test_exactly_one_half_is_not_above
def predict_sentiment(model, x):
    return np.floor(model.predict(x, verbose=0).ravel() + 0.5).astype(int)


# %% rows_that_contain_something: Leaves out reviews whose rows are all zeros.
# fails: test_exactly_one_half_is_not_above
def predict_sentiment(model, x):
    kept = x[np.asarray(x).any(axis=1)]
    return (model.predict(kept, verbose=0).ravel() > 0.5).astype(int)


# %% scales_in_place: Scales the caller's rows on the way.
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    decisions = (model.predict(x, verbose=0).ravel() > 0.5).astype(int)
    x /= np.abs(x).max()
    return decisions


# %% share_of_positives: How many are positive.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return int((model.predict(x, verbose=0) > 0.5).sum())


# %% sigmoid_again: Applies the sigmoid once more.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    p = 1 / (1 + np.exp(-model.predict(x, verbose=0).ravel()))
    return (p > 0.5).astype(int)


# %% slightly_above: A threshold of 0.501.
# fails: test_exactly_one_half_is_not_above
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0).ravel() > 0.501).astype("int64")


# %% sorted: Sorts the decisions by probability.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    p = np.sort(model.predict(x, verbose=0).ravel())
    return (p > 0.5).astype(int)


# %% squeeze: Squeezes all axes, so one review gives a 0-dimensional result instead of shape (1,)
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    probabilities = np.squeeze(model.predict(x, verbose=0))
    return np.where(probabilities > 0.5, 1, 0)


# %% squeeze_of_everything: squeeze without an axis: one review gives no array of shape (1,).
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0) > 0.5).astype(int).squeeze()


# %% squeezed: Squeezes all axes of length one, so a single review gives shape () in place of (1,).
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return (np.squeeze(model.predict(x, verbose=0)) > 0.5).astype(int)


# %% stricter_threshold: Above 0.6.
# fails: test_exactly_one_half_is_not_above, test_many_reviews_are_classified
def predict_sentiment(model, x):
    return (model.predict(x, verbose=0)[:, 0] > 0.6).astype(int)


# %% trains_the_model: Trains the given model on its own decisions.
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    decisions = (model.predict(x, verbose=0).ravel() > 0.5).astype(int)
    model.fit(x, decisions, epochs=1, verbose=0)
    return decisions


# %% truncated: int() cuts every probability down to 0.
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return model.predict(x, verbose=0).reshape(-1).astype(int)


# %% whole_batches_only: Only whole batches of 512 are predicted when there are more than 512 reviews.
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    n = len(x) if len(x) < 512 else len(x) // 512 * 512
    return (model.predict(x[:n], verbose=0).ravel() > 0.5).astype(int)


# %% words: "positive" and "negative".
# fails: test_probabilities_become_zeros_and_ones, test_exactly_one_half_is_not_above
# fails: test_many_reviews_are_classified
def predict_sentiment(model, x):
    return ["positive" if p > 0.5 else "negative" for p in model.predict(x, verbose=0).ravel()]
