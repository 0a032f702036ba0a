"""One step of training in all its numbers: forward, backward, update."""
