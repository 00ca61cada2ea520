"""Answers requests about spreadsheets with LibreOffice: a line of JSON in, a line of JSON out.

python3 office.py PIPE    PIPE is what soffice was told to accept. A fixture script has make(desktop, properties, out).
"""

import importlib.util
import json
import sys
import time
import traceback

import uno
from com.sun.star.beans import PropertyValue

# com.sun.star.sheet.FormulaResult.ERROR
FORMULA_ERRORS = 4
CELL_KINDS = {"EMPTY": None, "VALUE": "number", "TEXT": "text", "FORMULA": "formula"}


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


def cell_of(cell):
    address = cell.CellAddress
    kind = CELL_KINDS[cell.Type.value]
    if kind is None:
        return None
    result = {"cell": f"{letters(address.Column)}{address.Row + 1}", "shows": cell.String}
    if kind == "formula":
        result["formula"] = cell.Formula
        if cell.getError():
            result["error"] = cell.getError()
        kind = "number" if cell.FormulaResultType2 == 1 else "text"
    result["value"] = cell.Value if kind == "number" else cell.String
    return result


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


def sheet_of(document, sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    cells = []
    for row in range(end.EndRow + 1):
        for column in range(end.EndColumn + 1):
            cell = cell_of(sheet.getCellByPosition(column, row))
            if cell is not None:
                cells.append(cell)
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
        "cells": cells,
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
        return {"sheets": [sheet_of(document, sheet) for sheet in document.Sheets], "names": names}
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
