"""Answers requests about spreadsheets with LibreOffice: a line of JSON in, a line of JSON out.

python3 office.py PIPE    PIPE is what soffice was told to accept. A fixture script has make(desktop, properties, out).
"""

import csv
import importlib.util
import json
import os
import sys
import tempfile
import time
import traceback

import uno
from com.sun.star.beans import PropertyValue

# com.sun.star.sheet.FormulaResult.ERROR
FORMULA_ERRORS = 4
# com.sun.star.sheet.CellFlags.FORMULA, com.sun.star.sheet.FormulaResult.ERROR
FORMULA, ERROR = 16, 4


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.25)
    raise TimeoutError("LibreOffice did not start within 60 s")


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def load(desktop, path):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, properties(Hidden=True))
    if document is None or not hasattr(document, "Sheets"):
        raise ValueError("LibreOffice cannot read the file as a spreadsheet")
    return document


def letters(column):
    rest, last = divmod(column, 26)
    return (letters(rest - 1) if rest else "") + chr(65 + last)


def shown_texts(document):
    """What every cell shows, by tab, as LibreOffice writes it to .csv: asking cell by cell takes minutes."""
    with tempfile.TemporaryDirectory() as folder:
        # Comma, quote, UTF-8, from line 1, no column formats, English, quote text only, no detection, as shown, no formulas,
        # spaces kept, every tab to a file of its own: https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents
        options = "44,34,76,1,,1033,false,true,true,false,false,-1"
        url = uno.systemPathToFileUrl(os.path.join(folder, "out.csv"))
        document.storeToURL(url, properties(FilterName="Text - txt - csv (StarCalc)", FilterOptions=options))
        texts = {}
        for sheet in document.Sheets:
            # None where the tab's name is no file name: its cells are asked one by one.
            path = os.path.join(folder, f"out-{sheet.Name}.csv")
            if os.path.exists(path):
                with open(path, newline="", encoding="utf-8") as file:
                    texts[sheet.Name] = list(csv.reader(file))
        return texts


def cells_of(sheet, texts):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    area = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    formulas = area.getFormulaArray()
    is_formula = marked(area.queryContentCells(FORMULA))
    is_error = marked(area.queryFormulaCells(ERROR))
    found = []
    for row, values in enumerate(area.getDataArray()):
        for column, value in enumerate(values):
            here = (row, column)
            if value == "" and here not in is_formula:
                continue
            if texts is None:
                shows = sheet.getCellByPosition(column, row).String
            else:
                shows = texts[row][column]
            cell = {"cell": f"{letters(column)}{row + 1}", "shows": shows}
            if here in is_formula:
                cell["formula"] = formulas[row][column]
            if here in is_error:
                cell["error"] = sheet.getCellByPosition(column, row).getError()
            cell["value"] = shows if value is None else value
            found.append(cell)
    return found


def marked(ranges):
    return {
        (row, column)
        for one in ranges.RangeAddresses
        for row in range(one.StartRow, one.EndRow + 1)
        for column in range(one.StartColumn, one.EndColumn + 1)
    }


def addresses_of(sheet, ranges):
    """`D2:D9;F2`, without the tab's name."""
    text = ranges.RangeAddressesAsString
    for name in ("'" + sheet.Name.replace("'", "''") + "'", sheet.Name):
        text = text.replace(name + ".", "")
    return text


def validations_of(sheet):
    found = []
    for ranges in sheet.UniqueCellFormatRanges:
        validation = ranges.getByIndex(0).Validation
        if validation.Type.value == "ANY" and not validation.InputTitle:
            continue
        found.append(
            {
                "ranges": addresses_of(sheet, ranges),
                "type": validation.Type.value,
                "formula": validation.getFormula1(),
                "stops": bool(validation.ShowErrorMessage) and validation.ErrorAlertStyle.value == "STOP",
                "title": validation.InputTitle,
                "prompt": validation.InputMessage,
            }
        )
    return found


def format_of(entry):
    if hasattr(entry, "ColorScaleEntries"):
        entries = entry.ColorScaleEntries
        return {"kind": "colours", "entries": [{"value": one.getFormula(), "colour": f"#{one.Color & 0xFFFFFF:06x}"} for one in entries]}
    if hasattr(entry, "Formula1"):
        return {"kind": "formula", "formula": entry.Formula1, "style": entry.StyleName}
    return {"kind": "other"}


def style_of(document, name):
    style = document.StyleFamilies.getByName("CellStyles").getByName(name)
    return {
        "fill": f"#{style.CellBackColor & 0xFFFFFF:06x}" if style.CellBackColor >= 0 else None,
        "ink": f"#{style.CharColor & 0xFFFFFF:06x}" if style.CharColor >= 0 else None,
        "bold": style.CharWeight > 100,
        "numberFormat": document.NumberFormats.getByKey(style.NumberFormat).FormatString,
    }


def formats_of(document, sheet):
    found = []
    for one in sheet.ConditionalFormats.getConditionalFormats():
        for index in range(one.getCount()):
            entry = format_of(one.getByIndex(index))
            if entry.get("style"):
                entry["look"] = style_of(document, entry["style"])
            found.append({"ranges": addresses_of(sheet, one.Range), **entry})
    return found


def chart_of(chart):
    inner = chart.EmbeddedObject
    series = []
    for system in inner.FirstDiagram.CoordinateSystems:
        for kind in system.ChartTypes:
            for one in kind.DataSeries:
                sequences = [(data.Values, data.Label) for data in one.DataSequences]
                series.append(
                    {
                        "values": [values.SourceRangeRepresentation for values, _ in sequences if values],
                        "label": next((label.TextualData[0] for _, label in sequences if label and label.TextualData), None),
                        "numbers": [None if n != n else n for values, _ in sequences if values for n in values.NumericalData],
                    }
                )
    title = inner.Title.String if inner.HasMainTitle else None
    return {"title": title, "type": inner.Diagram.DiagramType.rsplit(".", 1)[-1], "series": series}


def sheet_of(document, sheet, texts):
    notes = [
        {
            "cell": f"{letters(note.Position.Column)}{note.Position.Row + 1}",
            "text": note.String,
            "author": note.Author,
        }
        for note in sheet.Annotations
    ]
    return {
        "name": sheet.Name,
        "hidden": not sheet.IsVisible,
        "cells": cells_of(sheet, texts.get(sheet.Name)),
        "validations": validations_of(sheet),
        "formats": formats_of(document, sheet),
        "notes": notes,
        "charts": [chart_of(sheet.Charts.getByIndex(i)) for i in range(sheet.Charts.Count)],
        "pivotTables": [table.Name for table in sheet.DataPilotTables],
    }


def dump(desktop, request):
    document = load(desktop, request["path"])
    try:
        document.calculateAll()
        names = [
            {"name": name.Name, "content": name.Content}
            for name in (document.NamedRanges.getByName(each) for each in document.NamedRanges.ElementNames)
        ]
        texts = shown_texts(document)
        return {"sheets": [sheet_of(document, sheet, texts) for sheet in document.Sheets], "names": names}
    finally:
        document.close(True)


def values_of(sheet):
    """Row by row from A1, in one call for all cells: numbers, texts, and "" for nothing. Errors by their addresses."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    whole = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    errors = [address for address in whole.queryFormulaCells(FORMULA_ERRORS).RangeAddressesAsString.split(";") if address]
    return {"name": sheet.Name, "rows": whole.getDataArray(), "errors": errors}


def values(desktop, request):
    document = load(desktop, request["path"])
    try:
        document.calculateAll()
        return [values_of(document.Sheets.getByName(name)) for name in request["sheets"]]
    finally:
        document.close(True)


def print_pdf(desktop, request):
    """Each tab on one wide page, as a person would look at it."""
    document = load(desktop, request["path"])
    try:
        document.calculateAll()
        styles = document.StyleFamilies.getByName("PageStyles")
        for name in styles.ElementNames:
            style = styles.getByName(name)
            style.IsLandscape, style.Width, style.Height = True, 42000, 29700
            style.ScaleToPagesX, style.ScaleToPagesY = 1, 1
            style.PrintAnnotations = bool(request.get("notes"))
            style.HeaderIsOn = style.FooterIsOn = False
        document.storeToURL(uno.systemPathToFileUrl(request["out"]), properties(FilterName="calc_pdf_Export"))
    finally:
        document.close(True)


def save_as(desktop, request):
    document = load(desktop, request["path"])
    try:
        document.storeToURL(uno.systemPathToFileUrl(request["out"]), properties(FilterName=request["filter"]))
    finally:
        document.close(True)


def run_script(desktop, request):
    spec = importlib.util.spec_from_file_location("fixture", request["script"])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.make(desktop, properties, request["out"])


ACTIONS = {"dump": dump, "values": values, "pdf": print_pdf, "save": save_as, "script": run_script}


def main():
    desktop = connect(sys.argv[1])
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"answer": ACTIONS[request["do"]](desktop, request)}
        except Exception:
            answer = {"error": traceback.format_exc()}
        print(json.dumps({"id": request["id"], **answer}), flush=True)
    try:
        desktop.terminate()
    except Exception:
        pass


main()
