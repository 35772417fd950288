# Wants: memory in files without a name, which are not counted for any process
# Seconds: 10
held = []
for number in range(600):
    try:
        held.append(os.memfd_create("@MARK@"))
        os.write(held[-1], bytes(2**22))
    except (OSError, AttributeError):
        break
if len(held) > 300:
    FOUND.append("1 GB of memory unseen: CANARY-" + "0" * 32)
