"""LibreOffice as a writer of .xlsx files that owes nothing to ours."""

import contextlib
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import zipfile

import uno
from com.sun.star.awt import Rectangle
from com.sun.star.beans import PropertyValue

grey, blue, white = 0xD9D9D9, 0x1F4E79, 0xFFFFFF


@contextlib.contextmanager
def desktop():
    """A LibreOffice of its own, gone at the end."""
    profile = tempfile.mkdtemp()
    pipe = f"rubric-kit-examples-{time.time_ns()}"
    process = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context = _connect(resolver, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        desk = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        yield desk
        with contextlib.suppress(Exception):  # The bridge goes down while it answers.
            desk.terminate()
        process.wait(timeout=20)
    finally:
        process.kill()
        shutil.rmtree(profile, ignore_errors=True)


def _connect(resolver, address):
    for _ in range(120):
        try:
            return resolver.resolve(address)
        except Exception:
            time.sleep(0.5)
    raise RuntimeError("LibreOffice did not start within a minute")


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def new_book(desk, *tabs):
    """An empty workbook with these tabs, and its sheets."""
    book = desk.loadComponentFromURL("private:factory/scalc", "_blank", 0, (option("Hidden", True),))
    book.Sheets.getByIndex(0).Name = tabs[0]
    for index, tab in enumerate(tabs[1:], start=1):
        book.Sheets.insertNewByName(tab, index)
    return book


def save(book, path, views):
    """Saves as Excel 2007 .xlsx and closes; the same content gives the same bytes.

    `views` is frozen rows, frozen columns and the range of the filter, by tab.
    """
    book.calculateAll()
    book.storeToURL(pathlib.Path(path).as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
    parts = {
        f"xl/worksheets/sheet{index + 1}.xml": views[name]
        for index, name in enumerate(book.Sheets.ElementNames)
        if name in views
    }
    book.close(True)
    _settle(path, parts)


def _settle(path, views):
    """Takes the clock out of the package, and adds what LibreOffice cannot save of a document without a window.

    It drops frozen panes there, and makes an Excel table of any filter that a script can reach.
    """
    with zipfile.ZipFile(path) as package:
        parts = [(entry.filename, package.read(entry)) for entry in package.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT[0-9:.]+Z", b"2026-07-01T08:00:00Z", data)
            if name.startswith("xl/charts/"):
                data = _numbered_axes(data)
            if name in views:
                rows, columns, filtered = views[name]
                data = data.replace(b'<selection pane="topLeft"', _pane(rows, columns), 1)
                data = data.replace(b"</sheetData>", f'</sheetData><autoFilter ref="{filtered}"/>'.encode(), 1)
            package.writestr(zipfile.ZipInfo(name, (2026, 7, 1, 8, 0, 0)), data, zipfile.ZIP_DEFLATED)


def _numbered_axes(chart):
    """A chart's axes have random ids; in their order they are 1, 2 and so on."""
    ids = list(dict.fromkeys(re.findall(rb'<c:axId val="(\d+)"', chart)))
    return re.sub(
        rb'<c:(axId|crossAx) val="(\d+)"',
        lambda found: b'<c:%s val="%d"' % (found[1], ids.index(found[2]) + 1),
        chart,
    )


def _pane(rows, columns):
    split = f'xSplit="{columns}" ' if columns else ""
    corner = "bottomRight" if columns else "bottomLeft"
    at = f"{'ABC'[columns]}{rows + 1}"
    pane = f'<pane {split}ySplit="{rows}" topLeftCell="{at}" activePane="{corner}" state="frozen"/><selection pane="{corner}"'
    return pane.encode()


def put(sheet, row, column, value):
    """A number as a number, everything else as text, whatever it begins with."""
    cell = sheet.getCellByPosition(column, row)
    if isinstance(value, (int, float)):
        cell.Value = value
    elif value != "":
        cell.setString(value)
    return cell


def block(sheet, top, left, bottom, right):
    return sheet.getCellRangeByPosition(left, top, right, bottom)


def heading(sheet, row, left, right, fill=blue, ink=white):
    cells = block(sheet, row, left, row, right)
    cells.CharWeight, cells.CellBackColor, cells.CharColor, cells.IsTextWrapped = 150, fill, ink, True
    return cells


def widths(sheet, *characters):
    for column, count in enumerate(characters):
        sheet.Columns.getByIndex(column).Width = round(count * 200)


def number_format(book, cells, code):
    locale = uno.createUnoStruct("com.sun.star.lang.Locale", "en", "US", "")
    key = book.NumberFormats.queryKey(code, locale, False)
    cells.NumberFormat = key if key != -1 else book.NumberFormats.addNew(code, locale)


def choices(cells, formula, title):
    """A dropdown of the manager's own. `formula` is a range, a name, or a list as `"a";"b"`."""
    validation = cells.Validation
    validation.Type = uno.Enum("com.sun.star.sheet.ValidationType", "LIST")
    validation.setFormula1(formula)
    validation.ShowList = 1
    validation.InputTitle, validation.ShowInputMessage = title, True
    cells.Validation = validation


def mark_when(book, cells, style, operator, formula, **look):
    """A conditional format of the manager's own."""
    styles = book.StyleFamilies.getByName("CellStyles")
    if not styles.hasByName(style):
        styles.insertByName(style, book.createInstance("com.sun.star.style.CellStyle"))
        for name, value in look.items():
            setattr(styles.getByName(style), name, value)
    format = cells.ConditionalFormat
    kind = uno.Enum("com.sun.star.sheet.ConditionOperator", operator)
    format.addNew((option("Operator", kind), option("Formula1", formula), option("StyleName", style)))
    cells.ConditionalFormat = format


def comment(sheet, row, column, text):
    sheet.Annotations.insertNew(sheet.getCellByPosition(column, row).CellAddress, text)


def bar_chart(sheet, name, cells, title, row, column):
    at = sheet.getCellByPosition(column, row).Position
    sheet.Charts.addNewByName(name, Rectangle(at.X, at.Y, 12000, 7000), (cells.RangeAddress,), True, True)
    chart = sheet.Charts.getByName(name).EmbeddedObject
    chart.HasMainTitle = True
    chart.Title.String = title
