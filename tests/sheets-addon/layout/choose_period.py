"""Chooses the period before on the tab Team, as its dropdown does."""

import uno


def make(desktop, properties, out):
    book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(out), "_blank", 0, properties(Hidden=True))
    book.Sheets.getByName("Team").getCellRangeByName("B3").String = "2026-Q1"
    book.storeToURL(uno.systemPathToFileUrl(out), properties(FilterName="Calc MS Excel 2007 XML"))
    book.close(True)
