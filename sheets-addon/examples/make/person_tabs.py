"""scorecards-person-tabs.xlsx: a tab per person and a block per review, with the same scores."""

import office
from scores import records, value_of

names = {
    "hunter-orientation": "Hunter orientation",
    "pipeline-discipline": "Pipeline discipline",
    "partner-manager-execution": "Partner manager execution",
    "internal-selling": "Internal selling",
    "ecosystem-fluency": "Ecosystem fluency",
}


def make(desk, path):
    people = _people()
    book = office.new_book(desk, "Contents", *people)
    _contents(book.Sheets.getByName("Contents"), people)
    for tab, reviews in people.items():
        _person(book, book.Sheets.getByName(tab), tab, reviews)
    office.save(book, path, {})


def _people():
    """The reviews of each person by the name of the tab: the person's, and the team's where the name is taken."""
    tabs, people = {}, {}
    for record in records():
        name, team = " ".join(record["person"].split()), record["team"].strip()
        key = (name.lower(), team)
        if key not in tabs:
            tabs[key] = name if name not in people else f"{name} ({team})"
        people.setdefault(tabs[key], []).append(record)
    return people


def _contents(contents, people):
    for column, text in enumerate(["Name", "Region", "Reviews"]):
        office.put(contents, 0, column, text)
    office.heading(contents, 0, 0, 2, office.grey, 0)
    for row, (tab, reviews) in enumerate(people.items(), start=1):
        for column, value in enumerate([tab, reviews[0]["team"], len(reviews)]):
            office.put(contents, row, column, value)
    office.widths(contents, 22, 12, 10)


def _person(book, sheet, tab, reviews):
    office.put(sheet, 0, 0, "Partner manager reviews")
    office.block(sheet, 0, 0, 0, 2).merge(True)
    sheet.getCellByPosition(0, 0).CharWeight = 150
    first = reviews[0]
    # Rui Costa's tab says whose it is by its name alone.
    row = _facts(sheet, 1, ("Name:", "" if tab == "Rui Costa" else first["person"]), ("Region:", first["team"]), ("Role:", first["profile"]))
    for review in reviews:
        row = _review(book, sheet, row + 1, review)
    office.widths(sheet, 24, 10, 50)


def _facts(sheet, row, *facts):
    for label, text in facts:
        if text:
            office.put(sheet, row, 0, label)
            office.put(sheet, row, 1, text)
            row += 1
    return row


def _review(book, sheet, row, review):
    """Writes a block from this row on and gives the row under it."""
    row = _facts(sheet, row, ("Quarter:", review["period"]), ("Reviewer:", review["rater"]))
    for column, text in enumerate(["Competency", "Score", "Evidence"]):
        office.put(sheet, row, column, text)
    office.heading(sheet, row, 0, 2)
    top = row + 1
    for row, (id, text) in enumerate(review["scores"].items(), start=top):
        office.put(sheet, row, 0, names[id])
        office.put(sheet, row, 1, value_of(text))
        office.put(sheet, row, 2, review["evidence"].get(id, ""))
    scores = f"B{top + 1}:B{top + 5}"
    office.put(sheet, row + 1, 0, "Average")
    sheet.getCellByPosition(1, row + 1).setFormula(f'=IF(COUNT({scores})=0;"";AVERAGE({scores}))')
    office.put(sheet, row + 1, 2, review["comments"])
    office.number_format(book, office.block(sheet, top, 1, row + 1, 1), "0.0")
    return row + 2
