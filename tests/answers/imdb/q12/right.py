# %% all_side_by_side: Builds all models first, then trains them in turn, epoch by epoch, and evaluates at the end
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    x_train, y_train, x_val, y_val = map(np.asarray, (x_train, y_train, x_val, y_val))
    models = {name: build_model(**kwargs) for name, kwargs in variants.items()}
    for _ in range(epochs):
        for model in models.values():
            model.fit(x_train, y_train, batch_size=512, epochs=1, verbose=0)
    results = {}
    for name, model in models.items():
        report = model.evaluate(x_val, y_val, verbose=0, return_dict=True)
        results[name] = float(next(value for key, value in report.items() if "acc" in key.lower()))
    return results


# %% any_accuracy_key: Looks for the key of the validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4, batch_size=512):
    out = {}
    for name, settings in variants.items():
        keras.backend.clear_session()
        h = build_model(**settings).fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0,
                                        validation_data=(x_val, y_val)).history
        key = [k for k in h if k.startswith("val_") and "acc" in k][0]
        out[name] = h[key][-1]
    return out


# %% build_all_first: Builds all models first, trains them after that, and scores them with scikit-learn.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    models = [build_model(**settings) for settings in variants.values()]
    scores = []
    for model in models:
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=128, verbose=0)
        decisions = model.predict(x_val, verbose=0).reshape(-1) > 0.5
        scores.append(accuracy_score(np.ravel(y_val) > 0.5, decisions))
    return dict(zip(variants, map(float, scores)))


# %% by_predictions: Accuracy_score of predict_sentiment's labels after the last epoch.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    x, y = np.asarray(x_train, "float32"), np.asarray(y_train, "float32")
    truth = np.asarray(y_val).astype(int).ravel()
    scores: dict[str, float] = {}
    for name in variants:
        model = build_model(**variants[name])
        for _ in range(epochs):
            model.fit(x, y, batch_size=512, verbose=0)
        scores[name] = accuracy_score(truth, predict_sentiment(model, np.asarray(x_val, "float32")))
        print(f"{name:>20}: {scores[name]:.3f}")
    return scores


# %% evaluate_after_fit: Trains without validation and evaluates once at the end, which is the final validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    def score(**kwargs):
        model = build_model(**kwargs)
        model.fit(np.array(x_train), np.array(y_train), epochs=epochs, batch_size=256, verbose=0)
        _, accuracy = model.evaluate(np.array(x_val), np.array(y_val), verbose=0)
        return float(accuracy)

    return {name: score(**kwargs) for name, kwargs in variants.items()}


# %% evaluate_by_place: evaluate gives loss and accuracy; the second one counts.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    accuracies = []
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, verbose=0)
        loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
        accuracies.append(accuracy)
    return dict(zip(variants, accuracies))


# %% fit_last_value: Fit per variant, the last entry of the validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=512,
                            validation_data=(np.asarray(x_val), np.asarray(y_val)), verbose=0)
        key = next(k for k in history.history if k.startswith("val_") and "acc" in k.lower())
        results[name] = history.history[key][-1]
    return results


# %% generator_of_pairs: A generator yields (name, accuracy) pairs, dict() collects them; tf.data inside.
import tensorflow as tf


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    def batches(x, y):
        data = tf.data.Dataset.from_tensor_slices((np.asarray(x, "float32"), np.asarray(y, "float32")))
        return data.batch(128)

    training = batches(x_train, y_train).shuffle(1000)
    validation = batches(x_val, y_val)

    def accuracies():
        for name, kwargs in dict(variants).items():
            model = build_model(**kwargs)
            model.fit(training, epochs=epochs, verbose=0)
            logs = model.evaluate(validation, return_dict=True, verbose=0)
            logs.pop("loss")
            yield name, np.float64(next(iter(logs.values())))

    return dict(accuracies())


# %% helper_for_one_variant: A helper trains one variant.
def score(settings, train_data, val_data, epochs):
    model = build_model(**settings)
    model.fit(*train_data, epochs=epochs, batch_size=512, verbose=0)
    return model.evaluate(*val_data, return_dict=True, verbose=0)["accuracy"]


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {name: float(score(s, (x_train, y_train), (x_val, y_val), epochs)) for name, s in variants.items()}


# %% history_s_last_value: The last validation accuracy of the history.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        results[name] = history.history["val_accuracy"][-1]
    return results


# %% own_accuracy: Computes the accuracy from predictions.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    scores = dict()
    for key in variants:
        model = build_model(**variants[key])
        model.fit(x_train, y_train, epochs=epochs, batch_size=256, verbose=0)
        predicted = model.predict(x_val, verbose=0).reshape(-1) > 0.5
        scores[key] = np.mean(predicted == (np.asarray(y_val) > 0.5))
    return scores


# %% own_accuracy_second: Computes the validation accuracy by itself from the decisions of predict_sentiment.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    def score(settings):
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=256, verbose=0)
        return float(np.mean(predict_sentiment(model, x_val) == np.ravel(y_val)))

    return {name: score(settings) for name, settings in variants.items()}


# %% own_accuracy_third: Fits without validation and counts the hits of the final predictions itself
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    truth = np.asarray(y_val).reshape(-1) > 0.5
    scores = {}
    for name in variants:
        model = build_model(**variants[name])
        model.fit(np.asarray(x_train), np.asarray(y_train), epochs=int(epochs), batch_size=256, verbose=0)
        guess = model.predict(np.asarray(x_val), verbose=0).reshape(-1) > 0.5
        scores[name] = float(np.mean(guess == truth))
    return scores


# %% pandas_series: Gathers the scores in a pandas Series first.
import pandas as pd


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    scores = pd.Series(index=list(variants), dtype=float)
    for name, settings in variants.items():
        model = build_model(**dict(settings))
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        scores[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return scores.to_dict()


# %% predict_sentiment_of_question_11: Uses predict_sentiment of question 11; trains epoch by epoch.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    accuracy_of = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=512, verbose=0)
        accuracy_of[name] = np.float32((predict_sentiment(model, x_val) == y_val).mean())
    return accuracy_of


# %% scikit_learn_score: scikit-learn's accuracy_score on decided predictions.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        result[name] = accuracy_score(y_val, predict_sentiment(model, x_val))
    return result


# %% settings_read_one_by_one: Reads each setting with its default.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    results = {}
    for name, v in variants.items():
        model = build_model(v.get("hidden_units", (16, 16)), v.get("activation", "relu"),
                            v.get("loss", "binary_crossentropy"))
        model.fit(x_train, y_train, batch_size=512, epochs=epochs, verbose=0)
        results[name] = model.evaluate(x_val, y_val, verbose=0, return_dict=True)["accuracy"]
    return results


# %% sorted_by_accuracy: The best variant first.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    found = []
    for name, settings in variants.items():
        model = build_model(**settings)
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=128, validation_data=(x_val, y_val), verbose=0)
        found.append((h.history["val_accuracy"][-1], name))
    return {name: accuracy for accuracy, name in sorted(found, reverse=True)}


# %% tf_data: tf.data for both parts.
import tensorflow as tf


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    train_ds = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(512)
    val_ds = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(512)
    table = {}
    for name, settings in variants.items():
        fitted = build_model(**settings).fit(train_ds, validation_data=val_ds, epochs=epochs, verbose=0)
        table.update({name: fitted.history["val_accuracy"][epochs - 1]})
    return table


# %% train_of_question_7: Uses train of question 7.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {
        name: train(build_model(**settings), x_train, y_train, x_val, y_val, epochs=epochs)["val_accuracy"][-1]
        for name, settings in variants.items()
    }


# %% train_on_batch: train_on_batch, and a running metric of its own.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    scores = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for i in range(0, len(x_train), 512):
                model.train_on_batch(x_train[i:i + 512], y_train[i:i + 512])
        metric = keras.metrics.BinaryAccuracy()
        metric.update_state(np.reshape(y_val, (-1, 1)), model.predict(x_val, verbose=0))
        scores[name] = float(metric.result())
    return scores


# %% uses_train: Calls the train function of question 7 in a dict comprehension and takes the last validation accuracy
def _last_accuracy(history):
    key, = [k for k in history if k.startswith("val_") and "acc" in k.lower()]
    return np.float64(history[key][-1])


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {name: _last_accuracy(train(build_model(**settings), x_train, y_train, x_val, y_val, epochs=epochs))
            for name, settings in variants.items()}


# %% uses_train_by_other_means: Reuses train of q7 in one dict comprehension.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {
        name: float(train(build_model(**options), x_train, y_train, x_val, y_val, epochs=epochs)["val_accuracy"][-1])
        for name, options in variants.items()
    }


# %% with_train: Trains through the train function of question 7 and takes the last entry of its history.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    result = {}
    for name in variants:
        history = train(build_model(**variants[name]), x_train, y_train, x_val, y_val, epochs=epochs)
        result[name] = history["val_accuracy"][-1]
    return result
