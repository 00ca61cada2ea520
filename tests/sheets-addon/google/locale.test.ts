import { withDecimalComma, writesDecimalComma } from '@rubric-kit/sheets-addon/google/formula-locale.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { googleGlobals } from '../../../sheets-addon/simulator/google.ts';
import type { Host } from '../../../sheets-addon/simulator/host.ts';
import { canonicalFormula, writesDecimalComma as judged } from '../../../sheets-addon/simulator/locale.ts';
import { createWorkbook, type SimulatedSheet, touchCell } from '../../../sheets-addon/simulator/workbook.ts';
import { addOnIn, openAddOn } from './add-on.ts';
import { copyOf, smallHost, smallRubric } from './small.ts';
import { everything, isOurs } from './theirs.ts';

const addOnRange = (host: Host, rows: number, columns: number) =>
  googleGlobals(host).SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, rows, columns);

// The locales that File > Settings offers, by language and region.
const locales = (
  'ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US ' +
  'en_ZA es_AR es_BO es_CL es_CO es_EC es_ES es_MX es_PY es_UY es_VE eu_ES fil_PH fi_FI fr_CA fr_FR ga_IE gl_ES ' +
  'gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID is_IS it_IT ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN ' +
  'my_MM nb_NO nl_NL nn_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE ta_IN te_IN th_TH tr_TR ' +
  'uk_UA ur_PK uz_UZ vi_VN zh_CN zh_HK zh_TW'
).split(' ');

describe('formulas of spreadsheets that write 2,5', () => {
  test.each(locales)('%s is known as the Unicode CLDR has it', (locale) => {
    expect(writesDecimalComma(locale)).toBe(judged(locale));
  });

  test('commas between arguments, columns of arrays and decimal points are changed, texts and names are not', () => {
    expect(withDecimalComma(`=IF(A1<2.5,"1,5",SUM('a,b'!A1:B2,{1,2;3.5,4}))`)).toBe(
      `=IF(A1<2,5;"1,5";SUM('a,b'!A1:B2;{1\\2;3,5\\4}))`,
    );
  });

  test('such a spreadsheet reads them as they were meant', () => {
    const part = fc.constantFrom('"a,b"', '1.5', '12', ',', "'x,y'!A1", '{1,2.5}', '(', ')', ' ', '""', 'A1', '<');
    fc.assert(
      fc.property(fc.array(part), (list) => {
        // Two numbers side by side would be one number with a comma: no formula has them.
        const formula = `=${list.join(' ')}`;
        expect(canonicalFormula(withDecimalComma(formula))).toBe(formula);
      }),
    );
  });

  test.each(['de_DE', 'fr_FR', 'pt_BR'])(
    'in %s every formula of ours can be read and gives the same sheet',
    (locale) => {
      const american = smallHost();
      addOnIn(american).call('sidebarUseText', smallRubric(), 'small.yaml');
      const other = copyOf(american);
      other.workbook.locale = locale;
      addOnIn(american).call('sidebarApply');
      expect(addOnIn(other).call('sidebarApply').done).toBe(true);
      const cells = (host: typeof other) =>
        everything({ ...host.workbook, sheets: host.workbook.sheets.filter(isOurs) });
      const rows = (lines: string[]) => lines.filter((line) => /^\w[^!]*!\d/.test(line));
      expect(rows(cells(other))).toEqual(rows(cells(american)));
      expect(cells(other).join('\n')).not.toContain('#ERROR!');
    },
  );
});

describe('dates', () => {
  test.each(['Etc/UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'a day in a spreadsheet of %s is that day',
    (timeZone) => {
      const workbook = Object.assign(createWorkbook(), { timeZone });
      const addOn = openAddOn(workbook);
      const sheet = workbook.sheets[0] as SimulatedSheet;
      const rows = [
        ['Name', 'Period', 'Calls', 'Plans'],
        ['Ann', '2026-03-31', 3, 2],
        ['Ann', '2026-10-25', 2, 2],
      ];
      const range = addOnRange(addOn.host, rows.length, 4);
      range.setValues(rows);
      expect(touchCell(sheet, 2, 2).value).toBeInstanceOf(Date);
      addOn.call('sidebarUseText', smallRubric(), 'small.yaml');
      expect(addOn.call('sidebarTeams', '').periods).toEqual(['2026-03-31', '2026-10-25']);
    },
  );
});
