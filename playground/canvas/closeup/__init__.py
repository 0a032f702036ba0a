"""Cards seen from near: neurons in a column, the weights between them as lines, each a number that can be set."""
