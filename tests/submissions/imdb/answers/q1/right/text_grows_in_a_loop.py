# Glues word after word to a string and takes the last blank off.
def decode_review(sequence, word_index):
    inverse = {}
    for word in word_index:
        inverse[word_index[word]] = word
    text = ""
    for number in sequence:
        try:
            text = text + inverse[number - 3] + " "
        except KeyError:
            text = text + "? "
    return text.strip()
