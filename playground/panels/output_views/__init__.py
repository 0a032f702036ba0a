"""Pictures of what the network says, one file each; `playground.panels.output` shows those that fit the task."""
