"""One module a command: DOC, add_arguments(parser) and run(options), which returns the exit code."""
