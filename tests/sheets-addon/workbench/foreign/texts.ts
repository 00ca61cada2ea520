/** Spreadsheets in formats that are texts, as people export them from elsewhere. */
export const texts: Readonly<Record<string, string>> = {
  'export.csv': `Name,Team,Quarter,Reviewer,Hunter orientation,Pipeline discipline,Started,Share,Code
Ana Lima,North,2026-Q1,Kim,3,4,2024-01-01,20%,007
"Okafor, Ben",North,2026-Q1,Kim,2,3,2024-01-10,"1,250.50",=1+1
"Chloé ""CR"" Roux",South,2026-Q1,Lee,4.5,2,2024-04-18,12:30,TRUE
`,
  // LibreOffice opens .html as a text, and a table that is called .xls (as many programs export) as a spreadsheet.
  'page.xls': `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Scores</title></head><body>
<table border="1"><tr><th colspan="6" bgcolor="#ddeeff">Partner managers, spring</th></tr>
<tr><th>Name</th><th>Team</th><th>Quarter</th><th>Reviewer</th><th>Hunter orientation</th><th>Pipeline discipline</th></tr>
<tr><td><a href="https://example.com/ana?x=1&amp;y=2">Ana Lima</a></td><td rowspan="2">North</td><td>2026-Q1</td><td>Kim</td><td>3</td><td><b>4</b></td></tr>
<tr><td>Ben &lt;Okafor&gt;</td><td>2026-Q1</td><td>Kim</td><td>2</td><td><i>3</i></td></tr></table></body></html>
`,
  'rules.fods': `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:content-validations>
<table:content-validation table:name="list" table:condition="of:cell-content-is-in-list(&quot;North&quot;;&quot;South&quot;)" table:base-cell-address="Scores.B2"><table:help-message table:title="Team" table:display="true"><text:p>North or South</text:p></table:help-message><table:error-message table:message-type="stop" table:display="true"/></table:content-validation>
<table:content-validation table:name="whole" table:condition="of:cell-content-is-whole-number() and cell-content-is-between(1,5)" table:base-cell-address="Scores.C2"><table:error-message table:message-type="warning" table:display="true"/></table:content-validation>
<table:content-validation table:name="day" table:condition="of:cell-content-is-date() and cell-content()&gt;45000" table:base-cell-address="Scores.D2"/>
</table:content-validations>
<table:table table:name="Scores">
<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Team</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Hunter orientation</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Started</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Pipeline discipline</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ana Lima</text:p></table:table-cell><table:table-cell table:content-validation-name="list" office:value-type="string"><text:p>North</text:p></table:table-cell><table:table-cell table:content-validation-name="whole" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell><table:table-cell table:content-validation-name="day" office:value-type="date" office:date-value="2024-01-01"><text:p>2024-01-01</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ben Okafor</text:p></table:table-cell><table:table-cell table:content-validation-name="list" office:value-type="string"><text:p>South</text:p></table:table-cell><table:table-cell table:content-validation-name="whole" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell><table:table-cell table:content-validation-name="day" office:value-type="date" office:date-value="2024-01-10"><text:p>2024-01-10</text:p></table:table-cell><table:table-cell table:formula="of:=[.C2]+[.C3]" office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>
`,
};
