# %%
# The loop of question 9 never gets on. Question 1 is right.
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def best_epoch(history_dict):
    losses = history_dict["val_loss"]
    best = epoch = 0
    while epoch < len(losses):
        if losses[epoch] < losses[best]:
            best = epoch
    return best + 1
