# Wants: to end the session by IPython's own words
# At: process
get_ipython().ask_exit()
exit()
quit()
get_ipython().reset()
