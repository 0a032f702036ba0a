"""Where cards stand when they are tidied: columns from input to output, in as many rows as suit the room there is."""

from __future__ import annotations

import itertools

from playground.spec.graph import Graph, Wire
from playground.spec.note_places import following
from playground.spec.project import Point, Project

# Card size and gaps in scene units; the canvas draws cards of this width. Below a card there is room for a picture.
CARD_WIDTH, CARD_HEIGHT, PREVIEW_HEIGHT = 176.0, 96.0, 76.0
GAP_X, GAP_Y = 80.0, PREVIEW_HEIGHT + 36.0
# Between two bands: the wires that lead from the end of one to the beginning of the next run there, each so far apart.
BAND_GAP, LANE = 24.0, 16.0
# A second band has to make everything so much larger, for a drawing in one is read without going back.
WORTH_WRAPPING = 1.25
MOST_BANDS = 24
# The share of a band that may stay empty so that fewer wires lead on to the next.
SLACK = 0.34

# A place in a column, for a layer or for a wire that passes.
_Slot = tuple[int, str | Wire]
Room = tuple[float, float]


def tidy(project: Project, columns: int = 0) -> Project:
    """With cards in columns by their distance from the input, rows centered on one axis.

    A wire that passes over columns takes up a row in each of them, so that it does not run behind a card. With
    `columns` there are at most so many side by side: what follows stands in a band below, again from left to right.
    Notes go along with the cards they stand beside.
    """
    layout = _Layout(project.graph)
    places = layout.positions(layout.bands(columns or len(layout.columns)))
    size = (CARD_WIDTH, CARD_HEIGHT + PREVIEW_HEIGHT)
    return project.replace(positions=places, notes=following(project.notes, project.positions, places, size))


def tidy_within(project: Project, room: Room | None) -> Project:
    """Tidied into as many bands as make cards largest where all is to fit into `room`, width and height."""
    if room is None or min(room) <= 0:
        return tidy(project)
    layout = _Layout(project.graph)
    count = len(layout.columns)
    wanted = sorted({-(-count // bands) for bands in range(1, min(count, MOST_BANDS) + 1)})
    scales = {columns: layout.scale(layout.bands(columns), room) for columns in wanted}
    best = max(scales, key=lambda columns: (round(scales[columns], 3), columns), default=0)
    if best and scales[best] < WORTH_WRAPPING * scales[count]:
        best = count
    return tidy(project, best)


def suited(project: Project, room: Room | None) -> Project:
    """A drawing that stands in one band, as if nobody had ever moved a card, tidied into a room; any other as it is."""
    if room is None or project.positions != tidy(project).positions:
        return project
    return tidy_within(project, room)


def columns_of(project: Project) -> int:
    """How many columns stand side by side where a drawing was tidied into bands; 0 where it has only one."""
    places = [project.positions[name] for name in project.graph.by_name if name in project.positions]
    if len(places) < 2 or len({y for _, y in places}) == 1:
        return 0
    first = min(x for x, _ in places)
    across = {round((x - first) / (CARD_WIDTH + GAP_X)) for x, _ in places}
    return max(across) + 1 if len(across) < len(_Layout(project.graph).columns) else 0


class _Layout:
    """The columns of a graph and what stands in each."""

    def __init__(self, graph: Graph) -> None:
        self.columns, self._feeds = _columns(graph)
        self._rows = self._find_rows()
        # The layers whose wires lead into each column.
        self._leading = [{_layer(feed) for slot in slots for feed in self._feeds[slot]} for slots in self.columns]

    def bands(self, columns: int) -> list[range]:
        """At most so many columns a band, broken where the fewest wires lead on."""
        count, found, start = len(self.columns), list[range](), 0
        while start < count:
            stop = min(start + columns, count)
            if stop < count:
                earliest = max(stop - int(SLACK * columns), start + 1)
                stop = min(range(stop, earliest - 1, -1), key=lambda column: len(self._leading[column]))
            found.append(range(start, stop))
            start = stop
        return found

    def positions(self, bands: list[range]) -> dict[str, Point]:
        """The upper left corner of each card."""
        places: dict[str, Point] = {}
        for band, axis in zip(bands, self._axes(bands), strict=True):
            for column in band:
                for slot in self.columns[column]:
                    if isinstance(slot[1], str):
                        across = (column - band.start) * (CARD_WIDTH + GAP_X)
                        places[slot[1]] = (across, axis + self._rows[slot] * (CARD_HEIGHT + GAP_Y))
        return places

    def scale(self, bands: list[range], room: Room) -> float:
        """How large everything is where it is fitted into a room, at most 1."""
        width = max(len(band) for band in bands) * (CARD_WIDTH + GAP_X) - GAP_X
        height = self._axes(bands)[-1] + sum(self._half(band) for band in (bands[0], bands[-1]))
        height += CARD_HEIGHT + PREVIEW_HEIGHT
        return min(1.0, room[0] / width, room[1] / height)

    def _axes(self, bands: list[range]) -> list[float]:
        """The middle of each band."""
        axes = [0.0] if bands else []
        for above, band in itertools.pairwise(bands):
            lanes = LANE * (len(self._leading[band.start]) - 1)
            down = self._half(above) + CARD_HEIGHT + GAP_Y + BAND_GAP + lanes + self._half(band)
            axes.append(axes[-1] + down)
        return axes

    def _half(self, band: range) -> float:
        """How far the outermost cards of a band stand from its middle."""
        return max(len(self.columns[column]) - 1 for column in band) / 2 * (CARD_HEIGHT + GAP_Y)

    def _find_rows(self) -> dict[_Slot, float]:
        rows: dict[_Slot, float] = {}
        for slots in self.columns:
            # Rows follow the mean row of what feeds them, which keeps wires from crossing.
            mean = {
                slot: sum(rows[feed] for feed in self._feeds[slot]) / max(len(self._feeds[slot]), 1) for slot in slots
            }
            for index, slot in enumerate(sorted(slots, key=mean.__getitem__)):
                rows[slot] = index - (len(slots) - 1) / 2
        return rows


def _layer(slot: _Slot) -> str:
    """What stands in a slot, or what the wire comes from that passes there."""
    return slot[1].source if isinstance(slot[1], Wire) else slot[1]


def _columns(graph: Graph) -> tuple[list[list[_Slot]], dict[_Slot, list[_Slot]]]:
    """The slots of each column, and for each slot those it is fed from."""
    depth: dict[str, int] = {}
    for name in graph.order():
        depth[name] = max((depth[source] + 1 for source in graph.sources(name)), default=0)
    feeds: dict[_Slot, list[_Slot]] = {(column, name): [] for name, column in depth.items()}
    for wire in graph.wires:
        before: _Slot = (depth[wire.source], wire.source)
        for column in range(depth[wire.source] + 1, depth[wire.target]):
            feeds[column, wire] = [before]
            before = (column, wire)
        feeds[depth[wire.target], wire.target].append(before)
    columns: list[list[_Slot]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for slot in feeds:
        columns[slot[0]].append(slot)
    return columns, feeds
