"""Shipped with every notebook and used in the student process: data sets, public checks, the student protocol."""
