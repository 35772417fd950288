# Wants: as many threads as possible
# Seconds: 5
def idle():
    time.sleep(60)


for _ in range(20_000):
    try:
        threading.Thread(target=idle, daemon=True).start()
    except BaseException:
        break
