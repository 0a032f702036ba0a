"""Neural Playground: draw a neural network, watch it learn, take the weights home."""

__version__ = "0.1.0"
