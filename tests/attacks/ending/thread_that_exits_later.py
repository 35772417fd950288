# Wants: to end the process while another check runs
# Status: graded crashed
# At: process
def later():
    time.sleep(0.3)
    os._exit(0)


threading.Thread(target=later, daemon=True).start()
