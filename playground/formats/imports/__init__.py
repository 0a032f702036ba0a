"""Networks of other programs as drawings. Imported late: it needs the package onnx."""
