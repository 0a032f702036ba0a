"""What computes, in NumPy: layers, activations, losses, optimizers, initializers, plan, network, gradient check."""
