# Wants: to end the session with IPython's own commands
# At: process
get_ipython().ask_exit()
exit()
quit()
get_ipython().reset()
