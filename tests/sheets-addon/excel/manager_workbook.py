"""A manager's workbook with what people keep beside scores: run by LibreOffice, see tests/judge/office.py."""

import uno
from com.sun.star.awt import Rectangle
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.ConditionOperator import LESS
from com.sun.star.sheet.DataPilotFieldOrientation import DATA, ROW
from com.sun.star.sheet.ValidationAlertStyle import STOP
from com.sun.star.sheet.ValidationType import LIST
from com.sun.star.table import CellAddress, CellRangeAddress

HEAD = ("Name", "Team", "Quarter", "Reviewer", "Hunter orientation", "Notes", "Pipeline discipline", "Internal selling", "Started")
ROWS = (
    ("Ana Lima", "North", "2026-Q1", "Kim", 3, "Found two partners herself", 4, 2.5, 45292),
    ("Ben Okafor", "North", "2026-Q1", "Kim", 2, "=SUM(1;2)", 3, "N/A", 45301),
    ("Chloé Roux", "South", "2026-Q1", "Lee", 4.5, "", 2, 3, 45400),
    ("Dai 李", "South", "2026-Q1", "Lee", "good", "", 5, 1, 45500),
)


def rectangle(sheet, left, top, right, bottom):
    return CellRangeAddress(sheet, left, top, right, bottom)


def fill_scores(document, sheet):
    sheet.getCellByPosition(0, 0).String = "Partner managers, spring review"
    sheet.getCellRangeByPosition(0, 0, 8, 0).merge(True)
    sheet.getCellRangeByPosition(0, 0, 8, 0).CellBackColor = 0xDDEEFF
    for column, text in enumerate(HEAD):
        sheet.getCellByPosition(column, 1).String = text
    for row, values in enumerate(ROWS, 2):
        for column, value in enumerate(values):
            cell = sheet.getCellByPosition(column, row)
            if isinstance(value, (int, float)):
                cell.Value = value
            elif value.startswith("="):
                cell.Formula = value
            else:
                cell.String = value
    locale = uno.createUnoStruct("com.sun.star.lang.Locale")
    date = document.NumberFormats.addNew("YYYY\\-MM\\-DD", locale)
    sheet.getCellRangeByName("I3:I6").NumberFormat = date
    sheet.getCellRangeByName("J3").Formula = "=AVERAGE(E3;G3)"
    sheet.Columns.getByIndex(5).Width = 6000
    sheet.Columns.getByIndex(3).IsVisible = False
    sheet.Annotations.insertNew(CellAddress(0, 4, 1), "Ask for an example")
    validation = sheet.getCellRangeByName("H3:H6").Validation
    validation.Type = LIST
    validation.setFormula1('"1";"2";"3";"N/A"')
    validation.ErrorAlertStyle = STOP
    validation.ShowErrorMessage = True
    sheet.getCellRangeByName("H3:H6").Validation = validation


def add_format(document, sheet):
    style = document.createInstance("com.sun.star.style.CellStyle")
    document.StyleFamilies.getByName("CellStyles").insertByName("Low", style)
    style.CellBackColor = 0xFFEEAA
    formats = sheet.getCellRangeByName("G3:G6").ConditionalFormat
    values = [PropertyValue(Name=n, Value=v) for n, v in (("Operator", LESS), ("Formula1", "3"), ("StyleName", "Low"))]
    formats.addNew(tuple(values))
    sheet.getCellRangeByName("G3:G6").ConditionalFormat = formats


def make(desktop, properties, out):
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=True))
    try:
        sheets = document.Sheets
        sheets.getByIndex(0).Name = "Scores & notes"
        scores = sheets.getByIndex(0)
        fill_scores(document, scores)
        add_format(document, scores)
        scores.Charts.addNewByName("Mine", Rectangle(1000, 6000, 9000, 6000), (rectangle(0, 0, 1, 0, 5), rectangle(0, 4, 1, 4, 5)), True, True)
        sheets.insertNewByName("Pivot", 1)
        pivot = sheets.getByName("Pivot").DataPilotTables
        descriptor = pivot.createDataPilotDescriptor()
        descriptor.setSourceRange(rectangle(0, 0, 1, 8, 5))
        fields = descriptor.DataPilotFields
        fields.getByName("Team").Orientation = ROW
        fields.getByName("Pipeline discipline").Orientation = DATA
        pivot.insertNewByName("ByTeam", CellAddress(1, 0, 0), descriptor)
        sheets.insertNewByName("Secret", 2)
        secret = sheets.getByName("Secret")
        secret.getCellByPosition(0, 0).String = "hidden"
        secret.getCellByPosition(0, 1).Formula = "=$'Scores & notes'.E3*2"
        secret.Annotations.insertNew(CellAddress(2, 0, 0), "A note of the manager")
        secret.IsVisible = False
        document.NamedRanges.addNewByName("AllScores", "$'Scores & notes'.$E$3:$E$6", CellAddress(0, 0, 0), 0)
        document.storeToURL(uno.systemPathToFileUrl(out), properties(FilterName="Calc MS Excel 2007 XML"))
    finally:
        document.close(True)
