# List.index of the minimum (first occurrence) with a walrus, lambda under the name.
best_epoch = lambda history_dict: (values := list(history_dict["val_loss"])).index(min(values)) + 1
