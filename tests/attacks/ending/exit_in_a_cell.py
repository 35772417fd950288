# Wants: a pass by ending the process with success before the first request
# Status: crashed
# At: process
os._exit(0)
