# %%
# best_epoch is a number, not a function. Question 1 is right.
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
history_dict = {"val_loss": [0.5, 0.3, 0.4]}
best_epoch = history_dict["val_loss"].index(min(history_dict["val_loss"])) + 1
