# Wants: to be lost without a trace
# Status: memory crashed
# At: process
import signal

os.kill(os.getpid(), signal.SIGKILL)
