"""What the user designs: parameters, graph, project, problems. Frozen values; imports nothing of ours."""
