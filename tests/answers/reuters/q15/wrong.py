# %% accuracy_in_percent: In percent.
# fails: test_every_variant_gets_an_accuracy, test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = 100 * model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% accuracy_of_training: The training accuracy.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["accuracy"][-1]
    return results


# %% all_outputs_compared: Compares all 46 outputs, most of which are 0 and right.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        predicted = model.predict(x_val, verbose=0) > 0.5
        results[name] = float(np.mean(predicted == (y_val > 0.5)))
    return results


# %% best_epoch: The best epoch's accuracy.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = max(h.history["val_accuracy"])
    return results


# %% both_metrics: Loss and accuracy for each variant.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)
    return results


# %% cached_by_name: Remembers results by name.
# fails: test_default_is_9_epochs
_done = {}
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, kwargs in variants.items():
        if name not in _done:
            model = build_model(**kwargs)
            model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
            _done[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return {name: _done[name] for name in variants}


# %% default_added: The default model comes on top.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in {"default": {}, **variants}.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% default_of_four: Four epochs by default.
# fails: test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% default_of_twenty: 20 epochs by default.
# fails: test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=20):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% dictionary_in_the_loop: The dictionary is made anew for each variant.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, settings in variants.items():
        results = {}
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% difference_to_the_first: The difference to the first variant.
# fails: test_every_variant_gets_an_accuracy, test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    first = next(iter(results.values()))
    return {name: value - first for name, value in results.items()}


# %% early_stopping: Stops when the validation accuracy falls.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        stop = keras.callbacks.EarlyStopping(monitor="val_accuracy", mode="max", patience=0)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val),
                      callbacks=[stop], verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results


# %% early_stopping_patience_3: Stops when the validation loss has not fallen for 3 epochs.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=3)], verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% empties_the_variants: Pops the variants while it works through them.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    variants.clear()
    return results


# %% epochs_fixed: Always nine epochs.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=9, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% evaluated_on_training_rows: Evaluates on the training rows.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_train, y_train, verbose=0)[1]
    return results


# %% first_epoch: The accuracy after the first epoch.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][0]
    return results


# %% first_model_goes_on: The first variant's model is trained further for all others.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results, first = {}, None
    for name, settings in variants.items():
        model = build_model(**settings) if first is None else first
        first = model
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% fourth_epoch: The accuracy after the fourth epoch at most.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][:4][-1]
    return results


# %% half_of_the_validation_rows: Evaluates on the first half of the validation rows.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val[: len(x_val) // 2], y_val[: len(y_val) // 2], verbose=0)[1]
    return results


# %% history_as_it_is: Whole series.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"]
    return results


# %% keys_numbered: Numbers for names.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[len(results)] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% labels_doubled_in_place: Doubles the caller's labels after the comparison.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    y_train *= 2
    return results


# %% labels_rolled: Rows and labels are out of step by one.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, np.roll(y_train, 1, axis=0), epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% last_model_for_all: Evaluates the last model under every name.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return {name: model.evaluate(x_val, y_val, verbose=0)[1] for name in variants}


# %% late_binding: The lambdas look kwargs up when they are called, so every variant is built like the last
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    builders = {}
    for name, kwargs in variants.items():
        builders[name] = lambda: build_model(**kwargs)
    results = {}
    for name, build in builders.items():
        model = build()
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% list: A list of pairs.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return list(results.items())


# %% loss_dropped: Passes only hidden_units on to build_model, so a variant's loss is ignored.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(hidden_units=settings.get("hidden_units", (64, 64)))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% loss_forgotten: Only hidden_units are handed on.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(hidden_units=settings.get("hidden_units", (64, 64)))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% loss_of_variant_ignored: Uses hidden_units only and drops the other keyword arguments (loss)
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(hidden_units=kwargs.get("hidden_units", (64, 64)))
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512,
                            validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% lowest_loss_s_accuracy: The accuracy at the epoch with the lowest validation loss.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][int(np.argmin(h.history["val_loss"]))]
    return results


# %% mean_of_the_last_three: The mean over the last three epochs.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(np.mean(h.history["val_accuracy"][-3:]))
    return results


# %% names_sorted: Names and values are sorted each on their own.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return dict(zip(sorted(results), sorted(results.values())))


# %% no_return: The return is missing.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]


# %% not_fresh: Two variants with the same settings share one model, so the second goes on training that of the first.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    models, results = {}, {}
    for name, settings in variants.items():
        key = str(sorted(settings.items()))
        model = models.setdefault(key, build_model(**settings))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% one_epoch: epochs is not handed on.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% one_epoch_less: One epoch less than asked for.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs - 1, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% one_model: One model for all variants.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    model = build_model()
    results = {}
    for name in variants:
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% only_the_best: Only the name of the best variant.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return max(results, key=results.get)


# %% peak: Returns each variant's highest validation accuracy and not the one after the last epoch.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        history = train(build_model(**settings), x_train, y_train, x_val, y_val, epochs=epochs)
        results[name] = float(max(history["val_accuracy"]))
    return results


# %% peak_instead_of_final: Returns the best validation accuracy on the way, not the final one
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        history = build_model(**kwargs).fit(x_train, y_train, epochs=epochs, batch_size=512,
                                            validation_data=(x_val, y_val), verbose=0)
        results[name] = float(max(history.history["val_accuracy"]))
    return results


# %% pops_from_variants: Takes hidden_units out of the caller's dictionaries; a second call builds default models
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        hidden_units = kwargs.pop("hidden_units", (64, 64))
        model = build_model(hidden_units, **kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512,
                            validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% pops_settings: Pops hidden_units and loss out of the settings, so the argument variants is changed.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        hidden_units = settings.pop("hidden_units", (64, 64))
        loss = settings.pop("loss", "categorical_crossentropy")
        model = build_model(hidden_units, loss)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% results_kept: Collects the results in a dictionary kept between calls, so the names of earlier calls come back too.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared, test_default_is_9_epochs
_results = {}


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        _results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return dict(_results)


# %% return_in_the_loop: Returns after the first variant.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
        return results


# %% roles_exchanged: Trains on the validation rows.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_val, y_val, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_train, y_train, verbose=0)[1]
    return results


# %% rounded: Rounded to one place.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = round(model.evaluate(x_val, y_val, verbose=0)[1], 1)
    return results


# %% settings_forgotten: A default model for each name.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model()
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% settings_in_one_argument: The dictionary lands in hidden_units: its length would be the number of layers.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model([64] * max(1, len(settings)))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% settings_overwritten: Writes the accuracies over the caller's settings.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    for name, settings in list(variants.items()):
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        variants[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return variants


# %% settings_pile_up: Settings of earlier variants stay in force.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results, settings = {}, {}
    for name, more in variants.items():
        settings |= more
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% sgd_for_all: Compiles each variant again with plain gradient descent.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.compile(optimizer="sgd", loss=settings.get("loss", "categorical_crossentropy"), metrics=["accuracy"])
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% share_of_wrong_topics: The error rate.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = 1 - model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% starts_from_trained_weights: "fair start" from the first model's weights where they fit, but that model is trained by then
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results, first = {}, None
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        model(x_train[:1])
        if first is None:
            first = model
        elif [w.shape for w in model.weights] == [w.shape for w in first.weights]:
            model.set_weights(first.get_weights())
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512,
                            validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% subset_for_speed: Trains on the first 2000 rows only.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train[:2000], y_train[:2000], epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% trained_on_all_rows: The validation rows are trained on too.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    x, y = np.vstack([x_train, x_val]), np.vstack([y_train, y_val])
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x, y, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% trains_on_validation: Puts the validation data among the training data, so the accuracy is not that of unseen newswires.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    x_all, y_all = np.concatenate([x_train, x_val]), np.concatenate([y_train, y_val])
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_all, y_all, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% tuple_with_settings: Accuracy and settings in a tuple.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = (model.evaluate(x_val, y_val, verbose=0)[1], settings)
    return results


# %% units_halved: All hidden layers are half as wide as asked for.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**{**settings, "hidden_units": [u // 2 for u in settings.get("hidden_units", (64, 64))]})
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% untrained: fit is missing.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% validation_first_500: Validates on the first 500 rows only.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val[:500], y_val[:500]), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% validation_loss: The loss, not the accuracy.
# fails: test_every_variant_gets_an_accuracy, test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_loss"][-1]
    return results


# %% validation_split: Validates on a part of the training rows.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.1, verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results


# %% validation_split_third: Validates on a fifth of the training data and never looks at x_val
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        history = build_model(**kwargs).fit(x_train, y_train, epochs=epochs, batch_size=512,
                                            validation_split=0.2, verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% wrong_axis: argmax along the wrong axis.
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        predicted = model.predict(x_val, verbose=0).argmax(axis=0)
        results[name] = float(np.mean(predicted == np.argmax(y_val, axis=0)))
    return results


# %% list_of_accuracies: A list of the accuracies, without names.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_9_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        accuracies[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return list(accuracies.values())
