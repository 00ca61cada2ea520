"""Spreadsheets of other people, each with something that we do not show: run by LibreOffice, see tests/judge/office.py.

The name of the file to write says which: charts.ods, notes.ods, ...
"""

import os
import struct
import tempfile
import zlib

import uno
from com.sun.star.awt import Point, Rectangle, Size
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.ConditionOperator import LESS
from com.sun.star.sheet.DataPilotFieldOrientation import COLUMN, DATA, ROW
from com.sun.star.table import CellAddress, CellRangeAddress

HEAD = ("Name", "Team", "Quarter", "Reviewer", "Hunter orientation", "Pipeline discipline", "Started")
ROWS = (
    ("Ana Lima", "North", "2026-Q1", "Kim", 3, 4, 45292),
    ("Ben Okafor", "North", "2026-Q1", "Kim", 2, 3, 45301),
    ("Chloé Roux", "South", "2026-Q1", "Lee", 4.5, 2, 45400),
    ("Dai 李", "South", "2026-Q1", "Lee", 1, 5, 45500),
)


def rectangle(sheet, left, top, right, bottom):
    return CellRangeAddress(sheet, left, top, right, bottom)


def scores(document):
    """The tab with which every one of them begins."""
    sheet = document.Sheets.getByIndex(0)
    sheet.Name = "Scores"
    for column, text in enumerate(HEAD):
        sheet.getCellByPosition(column, 0).String = text
    for row, values in enumerate(ROWS, 1):
        for column, value in enumerate(values):
            cell = sheet.getCellByPosition(column, row)
            if isinstance(value, str):
                cell.String = value
            else:
                cell.Value = value
    locale = uno.createUnoStruct("com.sun.star.lang.Locale")
    sheet.getCellRangeByName("G2:G5").NumberFormat = document.NumberFormats.addNew("DD.MM.YYYY", locale)
    sheet.getCellRangeByName("H2").Formula = "=AVERAGE(E2:F2)"
    sheet.getCellRangeByName("H3").Formula = "=AVERAGE(E3:F3)"
    return sheet


def charts(document, sheet):
    data = (rectangle(0, 0, 0, 0, 4), rectangle(0, 4, 0, 5, 4))
    sheet.Charts.addNewByName("Bars", Rectangle(1000, 6000, 9000, 6000), data, True, True)
    sheet.Charts.addNewByName("Line", Rectangle(11000, 6000, 9000, 6000), data, True, True)
    line = sheet.Charts.getByName("Line").EmbeddedObject
    line.Diagram = line.createInstance("com.sun.star.chart.LineDiagram")
    line.HasMainTitle = True
    line.Title.String = "Where we stand"
    other = document.Sheets
    other.insertNewByName("Pie", 1)
    pies = other.getByName("Pie").Charts
    pies.addNewByName("Pie", Rectangle(1000, 1000, 9000, 6000), data, True, True)
    pie = pies.getByName("Pie").EmbeddedObject
    pie.Diagram = pie.createInstance("com.sun.star.chart.PieDiagram")


def notes(document, sheet):
    for column, row, text in ((0, 1, "Ask for an example"), (4, 3, "Two\nlines & <marks>"), (7, 1, "On a formula"), (9, 9, "On an empty cell")):
        sheet.Annotations.insertNew(CellAddress(0, column, row), text)
    sheet.Annotations.getByIndex(0).IsVisible = True


def pivot(document, sheet):
    document.Sheets.insertNewByName("Pivot", 1)
    tables = document.Sheets.getByName("Pivot").DataPilotTables
    descriptor = tables.createDataPilotDescriptor()
    descriptor.setSourceRange(rectangle(0, 0, 0, 6, 4))
    fields = descriptor.DataPilotFields
    fields.getByName("Team").Orientation = ROW
    fields.getByName("Quarter").Orientation = COLUMN
    fields.getByName("Pipeline discipline").Orientation = DATA
    tables.insertNewByName("ByTeam", CellAddress(1, 0, 0), descriptor)


def names(document, sheet):
    start = CellAddress(0, 0, 0)
    document.NamedRanges.addNewByName("AllScores", "$Scores.$E$2:$F$5", start, 0)
    document.NamedRanges.addNewByName("Pass", "3", start, 0)
    sheet.NamedRanges.addNewByName("Own", "$Scores.$E$2", start, 0)
    document.Sheets.insertNewByName("Sums", 1)
    sums = document.Sheets.getByName("Sums")
    sums.getCellRangeByName("A1").Formula = "=SUM(AllScores)"
    sums.getCellRangeByName("A2").Formula = "=COUNTIF(AllScores;\">=\"&Pass)"
    sums.getCellRangeByName("A3").Formula = "=1/0"
    sums.getCellRangeByName("A4").Formula = "=VLOOKUP(\"Ben Okafor\";$Scores.A2:F5;5;0)"
    sums.getCellRangeByName("B1:B4").setArrayFormula("=$Scores.E2:E5*2")


def looks(document, sheet):
    sheet.Rows.insertByIndex(0, 1)
    sheet.getCellByPosition(0, 0).String = "Partner managers, spring"
    sheet.getCellRangeByName("A1:H1").merge(True)
    sheet.getCellRangeByName("A1:H1").CellBackColor = 0xDDEEFF
    sheet.getCellRangeByName("A1").CharWeight = 150
    sheet.Columns.getByIndex(1).Width = 6000
    sheet.Rows.getByIndex(2).Height = 1500
    style = document.createInstance("com.sun.star.style.CellStyle")
    document.StyleFamilies.getByName("CellStyles").insertByName("Low", style)
    style.CellBackColor = 0xFFEEAA
    for area in ("E3:E6", "F3:F6"):
        formats = sheet.getCellRangeByName(area).ConditionalFormat
        values = [PropertyValue(Name=n, Value=v) for n, v in (("Operator", LESS), ("Formula1", "3"), ("StyleName", "Low"))]
        formats.addNew(tuple(values))
        sheet.getCellRangeByName(area).ConditionalFormat = formats


def picture():
    """A red square of 8 x 8."""
    rows = b"".join(b"\0" + b"\xff\0\0" * 8 for _ in range(8))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def pictures(document, sheet):
    context = uno.getComponentContext()
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(picture())
        file.flush()
        image = document.createInstance("com.sun.star.drawing.GraphicObjectShape")
        sheet.DrawPage.add(image)
        image.GraphicURL = uno.systemPathToFileUrl(file.name)
        image.Position, image.Size = Point(2000, 5000), Size(3000, 3000)
    shape = document.createInstance("com.sun.star.drawing.EllipseShape")
    sheet.DrawPage.add(shape)
    shape.Position, shape.Size = Point(8000, 5000), Size(4000, 2000)
    shape.String = "Look here"


def hidden(document, sheet):
    document.Sheets.insertNewByName("Salaries", 1)
    salaries = document.Sheets.getByName("Salaries")
    salaries.getCellRangeByName("A1").Value = 50000
    salaries.getCellRangeByName("A2").Formula = "=A1*$Scores.E2"
    salaries.IsVisible = False
    document.Sheets.insertNewByName("Fixed", 2)
    fixed = document.Sheets.getByName("Fixed")
    fixed.getCellRangeByName("A1").String = "Nobody may change this"
    fixed.protect("secret")
    sheet.Columns.getByIndex(3).IsVisible = False
    sheet.Rows.getByIndex(4).IsVisible = False


def printed(document, sheet):
    sheet.setPrintAreas((rectangle(0, 0, 0, 7, 4),))
    sheet.setTitleRows(rectangle(0, 0, 0, 7, 0))
    sheet.setPrintTitleRows(True)
    sheet.group(rectangle(0, 0, 1, 7, 2), uno.Enum("com.sun.star.table.TableOrientation", "ROWS"))
    document.DatabaseRanges.addNewByName("People", rectangle(0, 0, 0, 7, 4))
    document.DatabaseRanges.getByName("People").AutoFilter = True
    field = document.createInstance("com.sun.star.text.TextField.URL")
    field.Representation, field.URL = "The handbook", "https://example.com/handbook?a=1&b=2"
    cell = sheet.getCellRangeByName("A8")
    cell.insertTextContent(cell.createTextCursor(), field, False)


MAKERS = {one.__name__: one for one in (charts, notes, pivot, names, looks, pictures, hidden, printed)}


def make(desktop, properties, out):
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=True))
    try:
        MAKERS[os.path.splitext(os.path.basename(out))[0]](document, scores(document))
        document.storeToURL(uno.systemPathToFileUrl(out), properties(FilterName="calc8"))
    finally:
        document.close(True)
