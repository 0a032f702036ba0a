"""The menu of a plot, and the button that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from playground.panels.plot.saving import add_save_actions
from playground.spec.language import marked, tr

if TYPE_CHECKING:
    from playground.panels.plot.plot import Plot

WIDTH, HEIGHT = 22, 16
MORE_DOC = marked("Logarithmic axis and more; save as picture or numbers. A right click or Enter opens it too.")


class MoreButton(QToolButton):
    """Three dots in the upper right corner of a plot."""

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self._plot = plot
        self.setText("⋯")
        self.setAutoRaise(True)
        self.setToolTip(tr(MORE_DOC))
        self.setAccessibleName(tr("Plot menu"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("QToolButton { padding: 0; border: none; background: transparent; }")
        self.setFixedSize(WIDTH, HEIGHT)
        self.clicked.connect(self._open)
        self.hide()

    def settle(self) -> None:
        """Stand in the corner."""
        self.move(self._plot.width() - WIDTH - 2, 0)

    def _open(self) -> None:
        plot_menu(self._plot).exec(self.mapToGlobal(QPoint(0, HEIGHT)))


def plot_menu(plot: Plot) -> QMenu:
    """What can be done with a plot."""
    menu = QMenu(plot)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if plot.can_be_logarithmic:
        logarithmic = menu.addAction(tr("Logarithmic axis"))
        logarithmic.setToolTip(tr("Each line up is so many times more, so that small values can be told apart"))
        logarithmic.setCheckable(True)
        logarithmic.setChecked(plot.is_logarithmic)
        logarithmic.toggled.connect(plot.set_logarithmic)
    plot.fill_menu(menu)
    menu.addSeparator()
    add_save_actions(menu, plot, plot.accessibleName() or plot.title, plot, plot.table)
    return menu
