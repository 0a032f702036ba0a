"""One dock a file: library, properties, curves, gradients, output, problems."""
