"""The loop: prepare(project) -> Trainer, events, history, probes."""
