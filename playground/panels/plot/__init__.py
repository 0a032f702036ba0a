"""Line plots painted with QPainter, cheap enough to be drawn thirty times a second beside a training run."""
