"""Where samples come from: toy generators and bundled sets, with their split."""
