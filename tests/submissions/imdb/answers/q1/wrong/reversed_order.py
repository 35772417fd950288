# Builds the text from the back to the front.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    text = ""
    for i in sequence:
        text = rev.get(i - 3, "?") + " " + text
    return text.strip()
