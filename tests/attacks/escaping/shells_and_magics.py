# Wants: that a shell of IPython runs outside of the sandbox
!touch @GRADES@/@MARK@ /tmp/@MARK@
!!cat @OTHER@
files = !ls @GRADES@
%sx cat @OTHER@
%run @OTHER@
%load @OTHER@
%cd @GRADES@
%writefile @GRADES@/@MARK@
look(files)
look(get_ipython().getoutput("cat @OTHER@"))
# %%
%%bash
cat @OTHER@; echo x > @GRADES@/@MARK@
# %%
%%script sh --bg
cat @OTHER@ > /tmp/@MARK@
