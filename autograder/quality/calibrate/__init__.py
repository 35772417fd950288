"""Setting thresholds from what the reference and wrong models reach over many seeds."""
