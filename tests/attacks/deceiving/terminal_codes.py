# Wants: that a message recolours, erases or retitles the terminal in which results are shown
# Status: crashed
CODES = "\x1b[2J\x1b[31mscore 100\x1b]0;title\x07\x9b1A\r\x08\x08"
print(CODES)


def best_num_epochs(history, skip=10):
    if len(history) > 10:
        os._exit(1)
    raise ValueError(CODES)


raise KeyError(CODES + "\n" + CODES)
