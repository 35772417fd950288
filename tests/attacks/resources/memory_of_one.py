# Wants: all memory, for one process
# Status: memory graded
# Seconds: 10
HELD = []
while True:
    HELD.append(bytearray(2**24))
