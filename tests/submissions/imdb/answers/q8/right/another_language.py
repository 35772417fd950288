# Texts in another language, labels on the figure.
def zeichne(verlauf, name, titel):
    fig = plt.figure(layout="constrained")
    achse = fig.subplots()
    epochen = np.linspace(1, len(verlauf[name]), len(verlauf[name]))
    achse.plot(epochen, verlauf[name], "ko", label="Training")
    achse.plot(epochen, verlauf["val_" + name], "k-", label="Validierung")
    achse.set_title(titel, loc="left")
    fig.supxlabel("Epoche")
    fig.supylabel(titel)
    fig.legend()
    return achse


def plot_loss(history_dict):
    return zeichne(history_dict, "loss", "Verlust")


def plot_accuracy(history_dict):
    return zeichne(history_dict, "accuracy", "Genauigkeit")
