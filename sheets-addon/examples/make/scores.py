"""scorecards.csv as records: the one place in which the example data is kept."""

import csv
import pathlib

examples = pathlib.Path(__file__).resolve().parent.parent
source = examples / "scorecards.csv"
header_row = 3  # From 0: two title rows and an empty one stand above the headers.

# The columns of scorecards.csv that hold scores, with the rubric's competency ids.
score_columns = {
    "hunter-orientation": 7,
    "pipeline-discipline": 9,
    "partner-manager-execution": 11,
    "internal-selling": 12,
    "ecosystem-fluency": 13,
}
evidence_columns = {"hunter-orientation": 8, "pipeline-discipline": 10}


def table():
    """All rows of the file as text, titles and headers included."""
    with open(source, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def value_of(text):
    """What a spreadsheet makes of a typed text: a number where it is one, the text as it is otherwise."""
    try:
        return float(text)
    except ValueError:
        return text


def records():
    """One record per row of scores, with the text of each cell untrimmed."""
    return [
        {
            "person": row[0],
            "team": row[2],
            "period": row[3],
            "rater": row[4],
            "profile": row[5],
            "scores": {id: row[column] for id, column in score_columns.items()},
            "evidence": {id: row[column] for id, column in evidence_columns.items() if row[column]},
            "comments": row[14],
        }
        for row in table()[header_row + 1 :]
        if any(row)
    ]
