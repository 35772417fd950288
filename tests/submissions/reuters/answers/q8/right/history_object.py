# The History object comes back; the plots stand side by side in another language.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    return model.fit(partial_x_train, partial_y_train, batch_size, epochs, verbose=2, validation_data=[x_val, y_val])


def plot_history(history_dict):
    figur, (links, rechts) = plt.subplots(ncols=2)
    for achse, name, titel in ((links, "loss", "Verlust"), (rechts, "accuracy", "Genauigkeit")):
        epochen = range(1, len(history_dict[name]) + 1)
        achse.plot(epochen, history_dict[name], "go", label="im Training")
        achse.plot(epochen, history_dict["val_" + name], "g", label="in der Validierung")
        achse.set(title=titel, xlabel="Epoche", ylabel=titel)
        achse.legend()
    return links, rechts
