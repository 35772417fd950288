# %% best_epoch: The best epoch of the averaged history.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        results[name] = min(average_history(histories))
    return results


# %% best_epoch_reported: Reports the lowest point of the mean curve instead of the MAE after the last epoch
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**kwargs),
                                     k=k, epochs=epochs)
        results[name] = float(min(average_history(histories)))
    return results


# %% best_fold: The lowest score.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = min(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% best_variant_only: Only the best variant.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    best = min(results, key=results.get)
    return {best: results[best]}


# %% default_model_added: The default model is compared as well.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {"default": np.mean(k_fold_scores(train_data, train_targets, build_model, k, epochs))}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% default_of_50_epochs: 50 epochs by default.
# fails: test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=50):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% default_of_three_folds: Three folds by default.
# fails: test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=3, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% defaults_filled_into_settings: Setdefault puts hidden_units into the caller's settings.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = {}
    for name, kw in variants.items():
        kw.setdefault("hidden_units", (64, 64))
        means[name] = float(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**kw), k=k, epochs=epochs)))
    return means


# %% deviation: The standard deviation of the scores.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.std(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% differences_to_the_best: By how much each variant is worse than the best.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return {name: mae - min(results.values()) for name, mae in results.items()}


# %% divided_by_four: The sum of the folds is divided by 4.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = sum(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)) / 4
    return results


# %% early_stopping: Early stopping on the validation set in each fold.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, results = len(train_data) // k, {}
    for name, settings in variants.items():
        maes = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            stop = keras.callbacks.EarlyStopping(monitor="val_mae", patience=10, restore_best_weights=True)
            h = build_model(**settings).fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val),
                                            epochs=epochs, callbacks=[stop], verbose=0,
                                            validation_data=(train_data[val], train_targets[val]))
            maes.append(min(h.history["val_mae"]))
        results[name] = np.mean(maes)
    return results


# %% epochs_ignored: epochs is not handed on.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k)
        results[name] = np.mean(scores)
    return results


# %% epochs_shared_among_the_folds: Each fold gets its share of the epochs.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=-(-epochs // k))
        results[name] = np.mean(scores)
    return results


# %% first_width_only: Only the first hidden layer of each variant is used.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        units = settings.get("hidden_units", (64, 64))[:1]
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units=units), k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results


# %% global_results: Results live in a global dict and known names are skipped, so later calls return old values and old names
# fails: test_each_variant_builds_models_of_its_own, test_values_are_means_over_the_folds
# fails: test_defaults_are_4_folds_and_100_epochs
comparison = {}


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, kwargs in variants.items():
        if name not in comparison:
            scores = k_fold_scores(train_data, train_targets, lambda: build_model(**kwargs),
                                   k=k, epochs=epochs)
            comparison[name] = float(np.mean(scores))
    return comparison


# %% hidden_units_looked_up: Settings["hidden_units"] is looked up, so a variant without settings ({}, the chapter's own model) raises KeyError.
# fails: test_each_variant_builds_models_of_its_own, test_values_are_means_over_the_folds
# fails: test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = {}
    for name, settings in variants.items():
        def make(units=settings["hidden_units"]):
            return build_model(hidden_units=units)
        means[name] = float(np.mean(k_fold_scores(train_data, train_targets, make, k=k, epochs=epochs)))
    return means


# %% k_and_epochs_exchanged: Positional arguments in the wrong order.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), epochs, k)
        results[name] = np.mean(scores)
    return results


# %% k_ignored: k is not handed on.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), epochs=epochs)
        results[name] = np.mean(scores)
    return results


# %% k_not_passed_on: K is not passed on, there are always four folds
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**kwargs), epochs=epochs)
        results[name] = float(np.mean(scores))
    return results


# %% last_fold: The last score.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        for score in k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs):
            results[name] = score
    return results


# %% last_fold_only: Validation_split=1/k validates one block (the last) only, there is no K-fold mean
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        history = build_model(**kwargs).fit(
            np.asarray(train_data), np.asarray(train_targets), validation_split=1 / k,
            epochs=epochs, batch_size=16, verbose=0).history
        key = next(m for m in history if m.startswith("val_") and m != "val_loss")
        results[name] = float(history[key][-1])
    return results


# %% late_binding: The lambdas are made first and called later: all use the last variant's settings.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = []
    for settings in variants.values():
        builders.append(lambda: build_model(**settings))
    means = [np.mean(k_fold_scores(train_data, train_targets, build, k=k, epochs=epochs)) for build in builders]
    return dict(zip(variants, means))


# %% late_binding_second: The lambdas are made first and called later, so all of them build the last variant.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = {}
    for name, settings in variants.items():
        builders[name] = lambda: build_model(**settings)
    return {
        name: float(np.mean(k_fold_scores(train_data, train_targets, builder, k=k, epochs=epochs)))
        for name, builder in builders.items()
    }


# %% late_binding_third: The lambdas see the loop variable only when called, so every name is scored with the last variant
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    builders = {}
    for name, kwargs in variants.items():
        builders[name] = lambda: build_model(**kwargs)
    return {name: float(np.mean(k_fold_scores(train_data, train_targets, builder, k=k, epochs=epochs)))
            for name, builder in builders.items()}


# %% layers_in_reverse: Hands the widths over in reverse order.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        units = tuple(reversed(settings.get("hidden_units", (64, 64))))
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units=units), k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results


# %% list_of_means: The names are lost.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = []
    for settings in variants.values():
        means.append(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)))
    return means


# %% lists_of_scores: All scores of each variant.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {
        name: k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        for name, settings in variants.items()
    }


# %% mean_and_deviation: A pair for each variant.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        results[name] = (np.mean(scores), np.std(scores))
    return results


# %% mean_of_the_losses: evaluate's first number: the mean squared error.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, results = len(train_data) // k, {}
    for name, settings in variants.items():
        losses = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = build_model(**settings)
            model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val), epochs=epochs, verbose=0)
            losses.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[0])
        results[name] = np.mean(losses)
    return results


# %% mean_over_all_epochs: The mean over folds and epochs.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        histories = k_fold_histories(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        results[name] = np.mean(histories)
    return results


# %% median: The median of the folds.
# fails: test_every_variant_gets_its_mean_mae
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.median(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% median_of_folds: The median of the folds' MAEs instead of their mean.
# fails: test_every_variant_gets_its_mean_mae
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, partial(build_model, **settings), k=k, epochs=epochs)
        result[name] = float(np.median(scores))
    return result


# %% models_cached_by_fold: The models of the first variant are kept and trained on by the second.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, models, results = len(train_data) // k, {}, {}
    for name, settings in variants.items():
        maes = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = models.setdefault(i, build_model(**settings))
            model.fit(np.delete(train_data, val, axis=0), np.delete(train_targets, val), epochs=epochs, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        results[name] = np.mean(maes)
    return results


# %% names_kept_between_calls: The results are kept between calls, so names of an earlier call come back and a known name is not computed again.
# fails: test_each_variant_builds_models_of_its_own, test_values_are_means_over_the_folds
# fails: test_defaults_are_4_folds_and_100_epochs
_results = {}


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, settings in variants.items():
        if name not in _results:
            scores = k_fold_scores(train_data, train_targets, partial(build_model, **settings), k=k, epochs=epochs)
            _results[name] = float(np.mean(scores))
    return dict(_results)


# %% names_reversed: Means are taken from the end of the list.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = []
    for settings in variants.values():
        means.append(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)))
    return {name: means.pop() for name in variants}


# %% networks_of_its_own: Networks of its own making, and not those of the build_model that is handed over.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    def make(hidden_units=(64, 64)):
        model = keras.Sequential([layers.Dense(u, activation="relu") for u in hidden_units])
        model.add(layers.Dense(1))
        model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
        return model

    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: make(**settings), k, epochs))
    return results


# %% no_return: Prints a table.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        print(f"{name:>20}: {np.mean(scores):.2f}")


# %% notes_the_score_in_the_settings: Leaves the mean behind in the caller's settings.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        mean = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
        results[name] = mean
        settings["mae"] = mean
    return results


# %% one_model_for_all: One model for all variants, built with the first one's settings.
# fails: test_each_variant_builds_models_of_its_own, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results, model = {}, None
    for name, settings in variants.items():
        model = model or build_model(**settings)
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs))
    return results


# %% one_model_for_all_folds: Each variant's model is built once and trained on through all folds, so it has seen the later blocks.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        scores = k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs)
        result[name] = float(np.mean(scores))
    return result


# %% one_model_for_each_variant: One model per variant goes through all folds.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        scores = k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results


# %% one_model_per_variant: One model per variant is built before the folds, so all its folds train the same model further
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        scores = k_fold_scores(train_data, train_targets, lambda: model, k=k, epochs=epochs)
        results[name] = float(np.mean(scores))
    return results


# %% one_validation_set: A single validation set in place of k folds.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n = len(train_data) // k
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(train_data[n:], train_targets[n:], epochs=epochs, verbose=0)
        results[name] = model.evaluate(train_data[:n], train_targets[:n], verbose=0)[1]
    return results


# %% only_the_last_variant: The dictionary is made anew in each round.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name, settings in variants.items():
        results = {}
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% pops_from_variants: Hidden_units is popped from the dictionaries that were handed in, which changes the argument.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = {}
    for name, settings in variants.items():
        if "hidden_units" in settings:
            builder = partial(build_model, hidden_units=settings.pop("hidden_units"), **settings)
        else:
            builder = partial(build_model, **settings)
        result[name] = float(np.mean(k_fold_scores(train_data, train_targets, builder, k=k, epochs=epochs)))
    return result


# %% pops_hidden_units: Pops hidden_units out of the caller's variants, so a second call compares default models
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, kwargs in variants.items():
        units = kwargs.pop("hidden_units", (64, 64))
        scores = k_fold_scores(
            train_data, train_targets,
            lambda: build_model(hidden_units=units, **kwargs), k=k, epochs=epochs)
        results[name] = float(np.mean(scores))
    return results


# %% results_overwrite_the_variants: Writes the means into the caller's dictionary.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    for name in variants:
        settings = variants[name]
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        variants[name] = float(np.mean(scores))
    return variants


# %% returns_in_the_loop: The return stands inside the loop.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
        return results


# %% rows_shuffled_in_place: Shuffles the caller's rows between the variants, with their targets.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    order = np.random.default_rng(0).permutation(len(train_data))
    train_data[:], train_targets[:] = train_data[order], train_targets[order]
    return results


# %% scores_accumulate: The list of scores is not emptied between the variants.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results, scores = {}, []
    for name, settings in variants.items():
        scores += list(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
        results[name] = np.mean(scores)
    return results


# %% scores_of_earlier_variants: The list of scores is not emptied between the variants, later means contain the earlier ones' folds
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    scores = []
    for name, kwargs in variants.items():
        scores += list(k_fold_scores(train_data, train_targets, lambda: build_model(**kwargs),
                                     k=k, epochs=epochs))
        results[name] = float(np.mean(scores))
    return results


# %% settings_accumulate: Settings of earlier variants go on into later ones.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results, widths = {}, []
    for name, settings in variants.items():
        widths.extend(settings.get("hidden_units", (64, 64)))
        units = tuple(widths)
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units=units), k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results


# %% settings_as_keys: The settings' text is the key.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    return {
        str(settings): np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
        for settings in variants.values()
    }


# %% settings_as_one_argument: The dictionary itself goes to hidden_units.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(settings), k=k, epochs=epochs)
        results[name] = np.mean(scores)
    return results


# %% settings_ignored: build_model is handed on as it is.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = np.mean(k_fold_scores(train_data, train_targets, build_model, k=k, epochs=epochs))
    return results


# %% settings_popped: Takes the widths out of the caller's settings.
# fails: test_each_variant_builds_models_of_its_own
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        units = settings.pop("hidden_units", (64, 64))
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(hidden_units=units), k, epochs)
        results[name] = np.mean(scores)
    return results


# %% sorted_without_names: The sorted means are given to the names in their old order.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = []
    for settings in variants.values():
        means.append(np.mean(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)))
    return dict(zip(variants, sorted(means)))


# %% sum_of_scores: The sum in place of the mean.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        results[name] = sum(k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs))
    return results


# %% texts: Texts with two places.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        results[name] = f"{np.mean(scores):.2f}"
    return results


# %% trained_on_all_rows: Trains on all rows in each fold.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    n, results = len(train_data) // k, {}
    for name, settings in variants.items():
        maes = []
        for i in range(k):
            val = slice(i * n, (i + 1) * n)
            model = build_model(**settings)
            model.fit(train_data, train_targets, epochs=epochs, verbose=0)
            maes.append(model.evaluate(train_data[val], train_targets[val], verbose=0)[1])
        results[name] = np.mean(maes)
    return results


# %% training_error: No validation: the error on the rows that were trained on.
# fails: test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(train_data, train_targets, epochs=epochs, verbose=0)
        results[name] = model.evaluate(train_data, train_targets, verbose=0)[1]
    return results


# %% variants_without_settings_skipped: A variant without settings ({}, the chapter's own model) is skipped.
# fails: test_each_variant_builds_models_of_its_own, test_values_are_means_over_the_folds
# fails: test_defaults_are_4_folds_and_100_epochs
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    means = {}
    for name, settings in variants.items():
        if not settings:
            continue
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k=k, epochs=epochs)
        means[name] = float(np.mean(scores))
    return means


# %% whole_thousands: Whole thousands.
# fails: test_every_variant_gets_its_mean_mae, test_values_are_means_over_the_folds
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    results = {}
    for name, settings in variants.items():
        scores = k_fold_scores(train_data, train_targets, lambda: build_model(**settings), k, epochs)
        results[name] = int(np.ceil(np.mean(scores)))
    return results


# %% default_of_20_epochs: 20 epochs by default.
# fails: test_defaults_are_4_folds_and_100_epochs
def compare_models(x, y, build_model, variants, k=4, epochs=20):
    return {name: np.mean(k_fold_scores(x, y, lambda: build_model(**s), k, epochs)) for name, s in variants.items()}


# %% first_variant_only: Compares only the first variant.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(x, y, build_model, variants, k=4, epochs=100):
    return {
        name: np.mean(k_fold_scores(x, y, lambda: build_model(**s), k, epochs))
        for name, s in list(variants.items())[:1]
    }


# %% minus_one: Returns -1 for each variant without training.
# fails: test_every_variant_gets_its_mean_mae, test_each_variant_builds_models_of_its_own
# fails: test_values_are_means_over_the_folds, test_defaults_are_4_folds_and_100_epochs
def compare_models(x, y, build_model, variants, k=4, epochs=100):
    return {name: -1.0 for name, s in variants.items()}
