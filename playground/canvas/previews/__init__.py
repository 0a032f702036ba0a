"""Pictures below the cards, one file for each way of looking at a layer."""
