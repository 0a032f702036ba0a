"""What is recognized in an ONNX graph, one idea a module; whoever adds one adds a module."""
