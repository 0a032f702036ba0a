"""The run: worker thread, mailbox, handshake with the GUI, probes. QtCore only."""
