"""The page of examples that the program opens with: a picture each, searched by typing, opened with Enter."""
