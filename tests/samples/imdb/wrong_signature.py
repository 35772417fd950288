# %%
# The function of question 9 takes other parameters than it should. Question 1 is right.
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)


# %%
def best_epoch(losses, val_losses):
    return val_losses.index(min(val_losses)) + 1
