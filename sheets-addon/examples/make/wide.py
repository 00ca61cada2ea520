"""scorecards.xlsx: a row per person, quarter and reviewer, as a manager keeps it."""

import office
from scores import header_row, score_columns, table, value_of

average_column = 15
last_column = average_column


def make(desk, path):
    rows = table()
    book = office.new_book(desk, "Scores 2026", "Dashboard", "MDF budget", "Lists")
    scores = book.Sheets.getByName("Scores 2026")
    last_row = len(rows) - 1
    _fill(scores, rows)
    _dress(book, scores, last_row)
    _lists(book, book.Sheets.getByName("Lists"))
    _own_dropdowns(scores, last_row)
    _dashboard(book, book.Sheets.getByName("Dashboard"), last_row)
    _budget(book, book.Sheets.getByName("MDF budget"))
    office.save(book, path, {"Scores 2026": (header_row + 1, 1, f"A{header_row + 1}:P{last_row + 1}")})


def _fill(scores, rows):
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            if row > header_row and column == average_column:
                continue
            office.put(scores, row, column, value_of(text) if row > header_row else text)
        if row > header_row and any(cells):
            n = row + 1
            own = f"H{n};J{n};L{n};M{n};N{n}"
            scores.getCellByPosition(average_column, row).setFormula(f'=IF(COUNT({own})=0;"";AVERAGE({own}))')
    # Elif Demir's first score in internal selling is a formula: two conversations in one cell.
    elif_row = next(row for row, cells in enumerate(rows) if cells[0] == "Elif Demir")
    scores.getCellByPosition(score_columns["internal-selling"], elif_row).setFormula("=AVERAGE(2;3)")


def _dress(book, scores, last_row):
    office.block(scores, 0, 0, 0, last_column).merge(True)
    title = scores.getCellByPosition(0, 0)
    title.CharHeight, title.CharWeight = 16, 150
    office.block(scores, 1, 0, 1, last_column).merge(True)
    office.heading(scores, header_row, 0, last_column)
    office.widths(scores, 20, 10, 10, 10, 13, 18, 13, 11, 34, 9, 26, 10, 9, 11, 34, 9)
    scores.Columns.getByIndex(1).IsVisible = False
    average = office.block(scores, header_row + 1, average_column, last_row, average_column)
    office.number_format(book, average, "0.0")
    office.mark_when(book, average, "Low average", "LESS", "3", CharColor=0xC00000, CharPosture=office.uno.Enum("com.sun.star.awt.FontSlant", "ITALIC"))
    for column in score_columns.values():
        office.number_format(book, office.block(scores, header_row + 1, column, last_row, column), "0.0")
    office.comment(scores, header_row, score_columns["pipeline-discipline"], "Priya: as the CRM stood on the last day of the quarter.")
    office.comment(scores, header_row + 1, 7, "Talked through with Anna on 2 April.")
    office.comment(scores, last_row, 2, "Rui decides in August.")


def _lists(book, lists):
    for row, cells in enumerate([("Regions", "Reviewers"), ("North", "Dana Reyes"), ("Central", "Priya Nair"), ("South", "Sam Lee"), ("", "Tom Becker")]):
        for column, text in enumerate(cells):
            office.put(lists, row, column, text)
    office.heading(lists, 0, 0, 1, office.grey, 0)
    origin = lists.getCellByPosition(0, 0).CellAddress
    book.NamedRanges.addNewByName("Regions", "$Lists.$A$2:$A$4", origin, 0)
    book.NamedRanges.addNewByName("Reviewers", "$Lists.$B$2:$B$5", origin, 0)
    lists.IsVisible = False


def _own_dropdowns(scores, last_row):
    office.choices(office.block(scores, header_row + 1, 2, last_row, 2), "Regions", "Region")
    office.choices(office.block(scores, header_row + 1, 4, last_row, 4), "Reviewers", "Reviewer")


def _dashboard(book, dashboard, last_row):
    n = last_row + 1
    for column, text in enumerate(["", "Average of averages", "Reviews"]):
        office.put(dashboard, 1, column, text)
    office.put(dashboard, 0, 0, "How the regions are doing (Priya's own sums)")
    office.heading(dashboard, 1, 0, 2, office.grey, 0)
    for row, region in enumerate(["North", "Central", "South"], start=2):
        office.put(dashboard, row, 0, region)
        where = f"$'Scores 2026'.$C$5:$C${n};$A{row + 1}"
        dashboard.getCellByPosition(1, row).setFormula(f"=AVERAGEIF({where};$'Scores 2026'.$P$5:$P${n})")
        dashboard.getCellByPosition(2, row).setFormula(f"=COUNTIF({where})")
    office.number_format(book, office.block(dashboard, 2, 1, 4, 1), "0.00")
    office.widths(dashboard, 14, 14, 10)
    office.bar_chart(dashboard, "Regions", office.block(dashboard, 1, 0, 4, 1), "Average of averages", 7, 0)


def _budget(book, budget):
    rows = [
        ("Partner", "Region", "Quarter", "Amount", "Notes"),
        ("Orbital", "North", "2026-Q2", 12000, "Two events"),
        ("Helix", "Central", "2026-Q2", 8500, "Waiting for the invoice"),
        ("Quill", "South", "2026-Q2", 4200, ""),
    ]
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            office.put(budget, row, column, value)
    office.heading(budget, 0, 0, 4, office.grey, 0)
    budget.getCellByPosition(3, 4).setFormula("=SUM(D2:D4)")
    office.number_format(book, office.block(budget, 1, 3, 4, 3), "#,##0 [$EUR]")
    office.widths(budget, 14, 10, 10, 14, 26)
