# %%
# All ten right with scikit-learn: StandardScaler, KFold, its error function, and a scaler in each fold.
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler
from tensorflow.keras import Input, Sequential
from tensorflow.keras.layers import Dense


# %%
def normalize(train_data, test_data):
    scaler = StandardScaler().fit(train_data)
    return scaler.transform(train_data), scaler.transform(test_data)


# %%
def build_model(hidden_units=(64, 64)):
    network = Sequential([Input(shape=(13,)), *(Dense(units, "relu") for units in hidden_units), Dense(1)])
    network.compile(optimizer="RMSprop", loss="MSE", metrics=["mae"])
    return network


# %%
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    scores = []
    for rest, block in KFold(n_splits=k).split(train_data):
        scaler = StandardScaler().fit(train_data[rest])
        model = build_model()
        x = scaler.transform(train_data[rest])
        model.fit(x, train_targets[rest], epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = model.predict(scaler.transform(train_data[block]), verbose=0)
        scores.append(mean_absolute_error(train_targets[block], predicted))
    return scores


# %%
def k_fold_histories(train_data, train_targets, build_model, k=4, epochs=500, batch_size=16):
    histories = []
    for rest, block in KFold(k).split(train_data):
        data = (train_data[block], train_targets[block])
        history = build_model().fit(
            train_data[rest], train_targets[rest], batch_size, epochs, validation_data=data, verbose=0
        )
        histories.append(list(history.history["val_mae"]))
    return histories


# %%
def average_history(all_mae_histories):
    count = len(all_mae_histories[0])
    return [np.mean([history[epoch] for history in all_mae_histories]) for epoch in range(count)]


# %%
def plot_validation_mae(average_mae_history, skip=0):
    figure, axes = plt.subplots(figsize=(8, 4))
    kept = average_mae_history[skip:]
    axes.plot(np.arange(skip, skip + len(kept)) + 1, kept, "r-o", label="MAE")
    axes.set_xlabel("epochs")
    axes.set_ylabel("validation MAE")
    axes.legend()
    return axes


# %%
def best_num_epochs(average_mae_history, skip=10):
    best = skip
    for place in range(skip, len(average_mae_history)):
        if average_mae_history[place] <= average_mae_history[best]:
            best = place
    return best + 1


# %%
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    network = build_model()
    network.fit(train_data, train_targets, batch_size=batch_size, epochs=epochs, verbose=0)
    return network


# %%
def predict_prices(model, test_data):
    return model.predict(test_data, verbose=0).ravel()


# %%
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    result = dict.fromkeys(variants, 0.0)
    for rest, block in KFold(k).split(train_data):
        for name, settings in variants.items():
            model = build_model(**settings)
            model.fit(train_data[rest], train_targets[rest], epochs=epochs, batch_size=16, verbose=0)
            predicted = predict_prices(model, train_data[block])
            result[name] += mean_absolute_error(train_targets[block], predicted) / k
    return result
