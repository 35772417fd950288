# Wants: all open files that the machine has
held = []
try:
    while len(held) < 100_000:
        held.append(os.dup(0))
except OSError:
    pass
if len(held) > 5000:
    FOUND.append("too many open files: CANARY-" + "0" * 32)
for number in held:
    os.close(number)
