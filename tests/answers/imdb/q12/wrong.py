# %% accumulating_model: clone_model keeps the layers' settings, so every variant is the first one.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    first = next(iter(variants.values()))
    template = build_model(**first)
    results = {}
    for name in variants:
        model = keras.models.clone_model(template)
        model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% adam_for_all: Compiles each variant again, with Adam.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.compile(optimizer="adam", loss=settings.get("loss", "binary_crossentropy"), metrics=["accuracy"])
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% best_epoch_of_each: Gives the best validation accuracy of all epochs, not the final one
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512,
                            validation_data=(x_val, y_val), verbose=0).history
        key = next(k for k in history if k.startswith("val_") and "acc" in k.lower())
        results[name] = max(history[key])
    return results


# %% best_epoch_s_accuracy: The best epoch's validation accuracy.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = max(h.history["val_accuracy"])
    return results


# %% best_in_place_of_last: Notes the best validation accuracy of all epochs, not that after the last one.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        history = build_model(**settings).fit(x_train, y_train, epochs=epochs, batch_size=512,
                                              validation_data=(x_val, y_val), verbose=0)
        result[name] = max(history.history["val_accuracy"])
    return result


# %% best_variant_only: Only the winner.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    winner = max(results, key=results.get)
    return {winner: results[winner]}


# %% cached_by_settings: Variants with the same settings share one model, the second goes on training it.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    models = {}
    for name, settings in variants.items():
        key = repr(settings)
        if key not in models:
            models[key] = build_model(**settings)
        model = models[key]
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% cached_over_calls: Models are kept over calls and trained on.
# fails: test_default_is_4_epochs
_models = {}

def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        key = name, repr(settings)
        if key not in _models:
            _models[key] = build_model(**settings)
        model = _models[key]
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% default_model_added: Adds a baseline that nobody asked for.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    variants = {"baseline": {}, **variants}
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% early_stopping: Stops early and goes back to the best weights.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        stop = keras.callbacks.EarlyStopping(monitor="val_accuracy", patience=1, restore_best_weights=True, mode="max")
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), callbacks=[stop],
                  verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% epochs_ignored: Four epochs, whatever is asked for.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=4, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% epochs_not_passed: Doesn't pass epochs on to train, so every variant is trained for that function's 20 epochs.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        history = train(build_model(**settings), x_train, y_train, x_val, y_val)
        result[name] = float(history["val_accuracy"][-1])
    return result


# %% epochs_of_train: Forgets to hand epochs to train, which then uses its own default of 20
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        history = train(build_model(**kwargs), x_train, y_train, x_val, y_val)
        key = next(k for k in history if k.startswith("val_") and "acc" in k.lower())
        results[name] = float(history[key][-1])
    return results


# %% evaluated_on_training_rows: Evaluates on the training rows.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_train, y_train, verbose=0)[1]
    return results


# %% fills_in_the_variants: Writes the missing defaults into the caller's variants
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        kwargs.setdefault("hidden_units", (16, 16))
        kwargs.setdefault("activation", "relu")
        kwargs.setdefault("loss", "binary_crossentropy")
        model = build_model(**kwargs)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% fills_in_variants: Writes the missing settings into the caller's variants with setdefault.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        settings.setdefault("hidden_units", (16, 16))
        settings.setdefault("activation", "relu")
        settings.setdefault("loss", "binary_crossentropy")
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result


# %% first_1000_of_train: At most 1000 samples to learn from, to be quicker.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        history = model.fit(x_train[:1000], y_train[:1000], epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% first_epoch_s_accuracy: The first epoch's validation accuracy.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][0]
    return results


# %% last_batch_dropped: Full batches of eight only.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for b in range(max(1, len(x_train) // 8)):
                model.train_on_batch(x_train[b * 8:(b + 1) * 8], y_train[b * 8:(b + 1) * 8])
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% list_of_accuracies: A list, without the names.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = []
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results.append(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% loss_and_accuracy: A list of loss and accuracy for each variant.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)
    return results


# %% loss_left_out: Passes on hidden_units and activation only, so a variant's loss has no effect.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        model = build_model(settings.get("hidden_units", (16, 16)), settings.get("activation", "relu"))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result


# %% loss_not_handed_over: The loss is forgotten.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(settings.get("hidden_units", (16, 16)), settings.get("activation", "relu"))
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results


# %% loss_not_passed_on: Passes on units and activation but not the loss, so the mse variant is trained with cross-entropy
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(hidden_units=kwargs.get("hidden_units", (16, 16)),
                            activation=kwargs.get("activation", "relu"))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% mean_over_epochs: The mean over the epochs.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(np.mean(h.history["val_accuracy"]))
    return results


# %% names_and_scores_shifted: Models are trained first and evaluated later, but in reversed order.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    models = []
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        models.append(model)
    return {name: models.pop().evaluate(x_val, y_val, verbose=0)[1] for name in variants}


# %% no_return: The return is missing.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]


# %% one_epoch_less: range(1, epochs) is one epoch short.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(1, epochs):
            model.fit(x_train, y_train, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% one_model_for_all: One model, built before the loop.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    model = build_model()
    results = {}
    for name, settings in variants.items():
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results


# %% only_hidden_units: Hands only the hidden units over.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(hidden_units=settings.get("hidden_units", (16, 16)))
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results


# %% only_the_last_variant: The dictionary is made anew in each round.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    for name, settings in variants.items():
        results = {}
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% own_defaults: What a variant leaves out has other defaults than build_model: 32 units.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**{"hidden_units": (32, 32), **settings})
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% parts_exchanged: Trains on the validation part, validates on the training part.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_val, y_val, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_train, y_train, verbose=0)[1]
    return results


# %% percent: Percent.
# fails: test_every_variant_gets_an_accuracy, test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = 100 * model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% pops_from_the_settings: Takes the settings out of the caller's dictionaries.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(settings.pop("hidden_units", (16, 16)), **settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% results_overwrite_variants: Overwrites the settings in the caller's dictionary with the accuracies.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    for name in list(variants):
        model = build_model(**variants[name])
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        variants[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return variants


# %% results_pile_up: The result dictionary lives outside, so a second call also returns the variants of the first
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared, test_default_is_4_epochs
comparison = {}


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        comparison[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return comparison


# %% return_in_the_loop: Returns after the first variant.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
        return results


# %% settings_accumulate: The settings of earlier variants stay in force.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results, current = {}, {}
    for name, settings in variants.items():
        current.update(settings)
        model = build_model(**current)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% settings_as_keys: The settings' text as key.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[str(settings)] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% settings_carried_over: The settings of one variant stay in force for the variants after it
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    settings = {"hidden_units": (16, 16), "activation": "relu", "loss": "binary_crossentropy"}
    results = {}
    for name, changes in variants.items():
        settings.update(changes)
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return results


# %% settings_ignored: A default model for every variant.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name in variants:
        model = build_model()
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results


# %% settings_leak: The settings of earlier variants stay in force for the later ones.
# fails: test_each_variant_builds_its_own_model
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result, settings = {}, {}
    for name, changes in variants.items():
        settings.update(changes)
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result


# %% shape_against_shape: Compares (n, 1) with (n,), which gives a table of n times n.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        predicted = (model.predict(x_val, verbose=0) > 0.5).astype("float32")
        results[name] = float(np.mean(predicted == y_val))
    return results


# %% sorted_names: Names sorted, accuracies in the order of the variants.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return dict(zip(sorted(results), results.values()))


# %% texts: Formatted texts.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = f"{model.evaluate(x_val, y_val, verbose=0)[1]:.3f}"
    return results


# %% trained_on_validation_rows: Trains on the validation rows as well.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    x, y = np.concatenate([x_train, x_val]), np.concatenate([y_train, y_val])
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x, y, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% training_accuracy: The accuracy on the training rows.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = h.history["accuracy"][-1]
    return results


# %% twenty_epochs_by_default: 20 epochs by default.
# fails: test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=20):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results


# %% untrained: Evaluates without training.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {name: build_model(**s).evaluate(x_val, y_val, verbose=0)[1] for name, s in variants.items()}


# %% val_subset: Validates on the first 500 samples only, to be quicker.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val[:500], y_val[:500]), verbose=0)
        results[name] = float(history.history["val_accuracy"][-1])
    return results


# %% validation_data_trained_on: Trains on the training and the validation data together.
# fails: test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    x_all, y_all = np.concatenate([x_train, x_val]), np.concatenate([y_train, y_val])
    result = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_all, y_all, epochs=epochs, batch_size=512, verbose=0)
        result[name] = float(model.evaluate(x_val, y_val, verbose=0)[1])
    return result


# %% validation_loss: The validation loss.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[0]
    return results


# %% validation_split_in_place_of_x_val: Validates on a part of the training rows.
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_split=0.2, verbose=0)
        results[name] = h.history["val_accuracy"][-1]
    return results


# %% whole_history: All epochs' accuracies for each variant.
# fails: test_every_variant_gets_an_accuracy, test_each_variant_builds_its_own_model
# fails: test_final_validation_accuracy_is_compared, test_default_is_4_epochs
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {
        name: build_model(**s).fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0,
                                   validation_data=(x_val, y_val)).history["val_accuracy"]
        for name, s in variants.items()
    }


# %% writes_defaults_into_the_settings: Fills the caller's settings up with defaults.
# fails: test_each_variant_builds_its_own_model, test_final_validation_accuracy_is_compared
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, settings in variants.items():
        settings.setdefault("hidden_units", (16, 16))
        settings.setdefault("activation", "relu")
        settings.setdefault("loss", "binary_crossentropy")
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return results
