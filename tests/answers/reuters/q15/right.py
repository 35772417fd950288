# %% any_metric_name: Looks for the accuracy's name in the history.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    table = {}
    for name in variants:
        model = build_model(**variants[name])
        logs = model.fit(x_train, y_train, validation_data=(x_val, y_val), epochs=epochs, batch_size=256, verbose=0)
        key = [k for k in logs.history if k.startswith("val_") and k != "val_loss"][0]
        table[name] = float(logs.history[key][-1])
    return table


# %% callback: A callback that keeps the last logs.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        last = {}
        keep = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs, last=last: last.update(logs))
        build_model(**settings).fit(x_train, y_train, epochs=epochs, batch_size=512, callbacks=[keep],
                                    validation_data=(x_val, y_val), verbose=0)
        results[name] = float(last["val_accuracy"])
    return results


# %% class_with_state: A small class compares; the session is cleared in between.
class Comparison:
    def __init__(self, training, validation):
        self.training, self.validation, self.scores = training, validation, {}

    def add(self, name, model, epochs):
        model.fit(*self.training, epochs=epochs, batch_size=512, verbose=0)
        self.scores[name] = model.evaluate(*self.validation, batch_size=512, verbose=0)[1]


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    comparison = Comparison((x_train, y_train), (x_val, y_val))
    for name, settings in variants.items():
        keras.backend.clear_session()
        comparison.add(name, build_model(**settings), epochs)
    return comparison.scores


# %% comprehension: A comprehension over a helper.
def final_accuracy(settings, x, y, x_val, y_val, epochs):
    model = build_model(**settings)
    history = model.fit(x, y, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
    return history.history["val_accuracy"][-1]


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    data = x_train, y_train, x_val, y_val
    return {name: final_accuracy(settings, *data, epochs) for name, settings in variants.items()}


# %% evaluate_after_training: Trains without validation and evaluates once at the end, which is the final validation accuracy as well.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    def score(options):
        keras.backend.clear_session()
        model = build_model(**dict(options))
        model.fit(x_train, y_train, epochs=epochs, batch_size=128, verbose=0)
        loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
        return float(accuracy)

    return {name: score(options) for name, options in variants.items()}


# %% evaluate_each: Fits each variant and evaluates it.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
        results[name] = accuracy
    return results


# %% evaluate_small_batches: A dataset, batches of 128, one evaluate at the end, and the session cleared between the variants
import tensorflow as tf
import keras

def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    data = tf.data.Dataset.from_tensor_slices((np.asarray(x_train, dtype="float32"), np.asarray(y_train)))
    data = data.shuffle(len(x_train)).batch(128)
    scores = {}
    for name in variants:
        keras.backend.clear_session()
        model = build_model(**variants[name])
        model.fit(data, epochs=epochs, verbose=0)
        result = model.evaluate(np.asarray(x_val), np.asarray(y_val), return_dict=True, verbose=0)
        result.pop("loss")
        scores[name] = float(next(iter(result.values())))
    return scores


# %% fit_last_value: A fresh model for each variant, the last validation accuracy of fit.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    results = {}
    for name, kwargs in variants.items():
        model = build_model(**kwargs)
        h = model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, batch_size=512,
                      validation_data=(np.asarray(x_val), np.asarray(y_val)), verbose=0).history
        key = [k for k in h if k.startswith("val_") and "acc" in k.lower()][0]
        results[name] = float(h[key][-1])
    return results


# %% generator_of_pairs: A generator of (name, accuracy) pairs, one fit call per epoch, evaluated at the end.
from typing import Any, Dict, Iterator, Tuple


def compare_models(x_train, y_train, x_val, y_val, variants: Dict[str, Dict[str, Any]], epochs: int = 9) -> Dict[str, float]:
    def runs() -> Iterator[Tuple[str, float]]:
        for name, kwargs in variants.items():
            model = build_model(**kwargs)
            for _ in range(epochs):
                model.fit(x_train, y_train, batch_size=512, epochs=1, verbose=0)
            scores = model.evaluate(x_val, y_val, return_dict=True, verbose=0)
            yield name, next(float(v) for k, v in scores.items() if k != "loss")

    return dict(runs())


# %% gradient_tape: A GradientTape loop with the model's own loss.
import tensorflow as tf


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(512)
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for x, y in data:
                with tf.GradientTape() as tape:
                    loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True))
                model.optimizer.apply(tape.gradient(loss, model.trainable_weights), model.trainable_weights)
        accuracies[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return accuracies


# %% history_last: Trains with the function of question 8 and takes the last value of the validation accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    return {
        name: train(build_model(**kwargs), x_train, y_train, x_val, y_val, epochs=epochs)["val_accuracy"][-1]
        for name, kwargs in variants.items()
    }


# %% lockstep: Trains all variants side by side, one epoch each in turn; accuracy from the predictions
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    x, y, xv, yv = (np.asarray(a) for a in (x_train, y_train, x_val, y_val))
    models = {name: build_model(**kwargs) for name, kwargs in variants.items()}
    for _ in range(epochs):
        for model in models.values():
            model.fit(x, y, batch_size=512, epochs=1, verbose=0)
    truth = yv.argmax(axis=1) if yv.ndim == 2 and yv.shape[1] > 1 else yv.ravel()
    return {name: float(np.mean(model.predict(xv, verbose=0).argmax(axis=1) == truth))
            for name, model in models.items()}


# %% models_first: Builds all models first, then trains them epoch by epoch in turn, then evaluates them.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    models = {name: build_model(**settings) for name, settings in variants.items()}
    for _ in range(epochs):
        for model in models.values():
            model.fit(x_train, y_train, batch_size=512, verbose=0)
    return {name: float(model.evaluate(x_val, y_val, verbose=0)[1]) for name, model in models.items()}


# %% numpy_accuracy: Computes the accuracy of the trained models from their predictions with scikit-learn.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    truth = np.argmax(y_val, axis=-1)
    scores = dict.fromkeys(variants)
    for name in variants:
        model = build_model(**variants[name])
        model.fit(x_train, y_train, batch_size=256, epochs=epochs, verbose=0)
        scores[name] = accuracy_score(truth, np.argmax(model.predict(x_val, verbose=0), axis=-1))
    return scores


# %% predict_topics_of_question_11: The topics of question 11 against the labels.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    right = np.argmax(y_val, axis=1)
    scores = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, verbose=0)
        _, topics = predict_topics(model, x_val)
        scores[name] = np.mean(topics == right)
    return scores


# %% predictions_by_hand: The accuracy from the model's predictions with scikit-learn.
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    truth = np.argmax(np.asarray(y_val), axis=1)
    table = dict.fromkeys(variants)
    for name in table:
        model = build_model(**variants[name])
        model.fit(np.asarray(x_train), np.asarray(y_train), epochs=epochs, verbose=0)
        topics = model.predict(np.asarray(x_val), verbose=0).argmax(axis=1)
        table[name] = float(accuracy_score(truth, topics))
    return table


# %% scikit_learn: accuracy_score on predicted topics; a table from pandas.
import pandas as pd
from sklearn.metrics import accuracy_score


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    scores = pd.Series(dtype=float)
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=128, verbose=0)
        predicted = model.predict(x_val, verbose=0).argmax(axis=1)
        scores.loc[name] = accuracy_score(y_val.argmax(axis=1), predicted)
    return scores.to_dict()


# %% settings_one_by_one: Reads each setting with its default.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracy_of = {}
    for name, v in variants.items():
        model = build_model(hidden_units=v.get("hidden_units", (64, 64)),
                            loss=v.get("loss", "categorical_crossentropy"))
        h = model.fit(x_train, y_train, epochs=epochs, batch_size=512, validation_data=(x_val, y_val), verbose=0)
        accuracy_of[name] = h.history["val_accuracy"][epochs - 1]
    return accuracy_of


# %% starmap_with_train: A helper for one variant, mapped over the items; uses train of q8
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    def final_accuracy(item):
        name, kwargs = item
        history = train(build_model(**dict(kwargs)), x_train, y_train, x_val, y_val, epochs=epochs)
        (key,) = [k for k in history if k.startswith("val_") and k != "val_loss"]
        return str(name), float(history[key][-1])

    return dict(map(final_accuracy, variants.items()))


# %% tf_data: tf.data, best variant first.
import tensorflow as tf


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    slices = tf.data.Dataset.from_tensor_slices
    batches, held_out = slices((x_train, y_train)).batch(512), slices((x_val, y_val)).batch(512)
    found = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(batches, epochs=epochs, verbose=0)
        found[name] = model.evaluate(held_out, return_dict=True, verbose=0)["accuracy"]
    return dict(sorted(found.items(), key=lambda item: -item[1]))


# %% train_of_question_8: train of question 8, last value.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    def last(settings):
        return train(build_model(**settings), x_train, y_train, x_val, y_val, epochs)["val_accuracy"][-1]

    return dict(zip(variants, map(last, variants.values())))


# %% train_on_batch: train_on_batch, and a metric object.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    result = dict.fromkeys(variants)
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            for rows in np.array_split(np.random.permutation(len(x_train)), -(-len(x_train) // 512)):
                model.train_on_batch(x_train[rows], y_train[rows])
        metric = keras.metrics.CategoricalAccuracy()
        metric.update_state(y_val, model.predict(x_val, verbose=0))
        result[name] = np.float32(metric.result())
    return result


# %% trained_first_evaluated_later: All models are trained first.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9, batch_size=512):
    models = {name: build_model(**settings) for name, settings in variants.items()}
    for model in models.values():
        model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0)
    return {name: model.evaluate(x_val, y_val, verbose=0)[-1] for name, model in models.items()}


# %% via_train: Train of q8 does the work; results printed best first, returned as dict.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    finals = {}
    for name, kwargs in variants.items():
        history = train(build_model(**kwargs), x_train, y_train, x_val, y_val, epochs=epochs)
        (accuracy_key,) = [k for k in history if k.startswith("val_") and k != "val_loss"]
        *_, finals[name] = map(float, history[accuracy_key])
    for name in sorted(finals, key=finals.get, reverse=True):
        print(f"{name:>20}: {finals[name]:.3f}")
    return finals


# %% own_builder: A builder of its own makes the networks.
def build(hidden_units=(64, 64), loss="categorical_crossentropy"):
    model = keras.Sequential()
    for units in hidden_units:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(46, activation="softmax"))
    model.compile(optimizer="rmsprop", loss=loss, metrics=["accuracy"])
    return model


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name, settings in variants.items():
        model = build(**settings)
        model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
        accuracies[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return accuracies


# %% small_batches_of_tf_data: A shuffled tf.data pipeline with batches of eight rows.
import tensorflow as tf


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(
            tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(len(x_train)).batch(8),
            epochs=epochs,
            verbose=0,
        )
        accuracies[name] = model.evaluate(x_val, y_val, verbose=0)[1]
    return accuracies


# %% small_batches_other_metric_name: Batches of eight rows; the metric is categorical_accuracy.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    accuracies = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        history = model.fit(x_train, y_train, epochs=epochs, batch_size=8, validation_data=(x_val, y_val), verbose=0)
        accuracies[name] = history.history["val_categorical_accuracy"][-1]
    return accuracies
