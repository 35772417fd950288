# %%
# A cell waits for ever; the cells after it still run. Question 1 is right.
import time

done = False
while not done:
    time.sleep(0.1)


# %%
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)
