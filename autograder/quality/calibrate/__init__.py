"""Setting thresholds by what the reference reaches over many seeds, and by what wrong models reach."""
