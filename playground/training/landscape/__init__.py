"""The loss on a plane through the weights: which plane, how far, and the loss at its places."""
