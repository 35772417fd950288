# Wants: that the removal of its folder removes or opens files elsewhere, through links
home = os.environ["HOME"]
for number, target in enumerate(("@GRADES@", "@OTHER@", "@PROJECT@", "@STAGE@", "/")):
    attempt(os.symlink, target, f"{home}/link{number}")
    attempt(os.link, target, f"{home}/hard{number}")
attempt(os.rename, home, home + "-aside")
attempt(os.symlink, "@GRADES@", home)
