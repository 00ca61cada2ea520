"""scorecards-long.xlsx and scorecards-long.csv: a row per rating, with the same scores."""

import csv

import office
from scores import records, value_of

headers = ["Cycle", "Group", "Employee", "Role", "Competency", "Rating", "Interviewer", "Evidence"]
# This manager knows the competencies by other names; each is an alias in the rubric.
names = {
    "hunter-orientation": "Hunter orientation",
    "pipeline-discipline": "Pipeline hygiene",
    "partner-manager-execution": "PM execution",
    "internal-selling": "Internal selling",
    "ecosystem-fluency": "Ecosystem",
}


def rows():
    """The rating rows. Reviews that nobody has filled in keep their rows; single blanks have none."""
    for record in records():
        scores = record["scores"]
        empty = not any(scores.values())
        for id, text in scores.items():
            if text or empty:
                yield [
                    record["period"],
                    record["team"],
                    record["person"],
                    record["profile"],
                    names[id],
                    text,
                    record["rater"],
                    record["evidence"].get(id, ""),
                ]


def make_csv(path):
    with open(path, "w", newline="", encoding="utf-8-sig") as file:
        # With a byte order mark and CRLF, as Excel saves "CSV UTF-8".
        csv.writer(file).writerows([headers, *rows()])


def make(desk, path):
    book = office.new_book(desk, "Read me", "Ratings")
    office.put(book.Sheets.getByName("Read me"), 0, 0, "Ratings are entered once a quarter. Competency: see the rubric.")
    ratings = book.Sheets.getByName("Ratings")
    for column, text in enumerate(headers):
        office.put(ratings, 0, column, text)
    last_row = 0
    for last_row, cells in enumerate(rows(), start=1):
        for column, text in enumerate(cells):
            office.put(ratings, last_row, column, value_of(text))
    office.heading(ratings, 0, 0, len(headers) - 1)
    office.widths(ratings, 10, 10, 20, 18, 20, 8, 14, 40)
    office.number_format(book, office.block(ratings, 1, 5, last_row, 5), "0.0")
    office.save(book, path, {"Ratings": (1, 0, f"A1:H{last_row + 1}")})
