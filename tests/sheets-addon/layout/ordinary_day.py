"""What a manager does in a day to the scored example: people come and go, rows are sorted, scores change."""

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

first, last = 4, 51
score_columns = [7, 9, 11, 12, 13]


def make(desktop, properties, out):
    book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(out), "_blank", 0, properties(Hidden=True))
    scores = book.Sheets.getByName("Scores 2026")
    put = lambda column, row, value: fill(scores.getCellByPosition(column, row), value)
    # A new row right under the headings, one in the middle, and one under the last.
    scores.Rows.insertByIndex(first, 1)
    scores.Rows.insertByIndex(20, 1)
    for row, person in [(first, "First Comer"), (20, "Middle Comer"), (last + 2, "=Last* Comer?")]:
        for column, value in enumerate([person, "X-1", "South", "2026-Q2", "Sam Lee", "", "Lisbon", 1, "", 2.5, "", 4, "N/O", 9]):
            put(column, row, value)
    # Somebody leaves, with the row.
    scores.Rows.removeByIndex(9, 1)
    # A score is corrected, one is taken back, one becomes nonsense.
    put(score_columns[0], 25, 1)
    put(score_columns[1], 26, "")
    put(score_columns[2], 27, "soon")
    # Sorted by person, downwards.
    field = TableSortField()
    field.Field, field.IsAscending = 0, False
    rows = scores.getCellRangeByPosition(0, first, 15, last + 1)
    rows.sort(properties(SortFields=uno.Any("[]com.sun.star.table.TableSortField", (field,)), ContainsHeader=False))
    scores.Name = "Scores 'new'"
    scores.Columns.getByIndex(6).IsVisible = False
    book.storeToURL(uno.systemPathToFileUrl(out), properties(FilterName="Calc MS Excel 2007 XML"))
    book.close(True)


def fill(cell, value):
    if isinstance(value, str):
        cell.String = value
    else:
        cell.Value = value
