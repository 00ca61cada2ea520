#!/usr/bin/env python3
"""Makes the example workbooks and expected.json from scorecards.csv.

    /usr/bin/python3 sheets-addon/examples/make/make.py     (Debian: libreoffice-calc-nogui python3-uno python3-yaml)

LibreOffice writes the .xlsx files, so that the examples are no work of the code that reads them. The same data gives the
same bytes.
"""

import subprocess
import sys

sys.dont_write_bytecode = True

import expected
import long
import office
import person_tabs
import wide
from scores import examples

long.make_csv(examples / "scorecards-long.csv")
expected.write(examples / "expected.json")
subprocess.run(["npx", "biome", "format", "--write", examples / "expected.json"], check=True, cwd=examples, stdout=subprocess.DEVNULL)
with office.desktop() as desk:
    wide.make(desk, examples / "scorecards.xlsx")
    long.make(desk, examples / "scorecards-long.xlsx")
    person_tabs.make(desk, examples / "scorecards-person-tabs.xlsx")
