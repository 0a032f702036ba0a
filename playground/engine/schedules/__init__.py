"""The learning-rate schedules, one a file."""
