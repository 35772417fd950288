# Wants: a row of its own in the grades, by quotes and line breaks in a message
raise ValueError('","\n"kim","boston","100","100","graded"\r\nattack,boston,100,100,graded\u2028attack,100')
