import { type ContractCase, pageOf, refused, same } from './case.ts';

const quotas = 'https://developers.google.com/apps-script/guides/services/quotas';

/** Everything besides the spreadsheet. */
export const services: readonly ContractCase[] = [
  {
    method: 'Properties.setProperty',
    what: 'keeps 8,900 characters and refuses 9,300',
    link: quotas,
    run({ PropertiesService }) {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('contract', 'x'.repeat(8_900));
      same(properties.getProperty('contract')?.length, 8_900);
      refused(() => properties.setProperty('contract', 'x'.repeat(9_300)), /too large|Argument/i);
      properties.deleteProperty('contract');
      same(properties.getProperty('contract'), null);
    },
  },
  {
    method: 'Properties.setProperties',
    what: 'adds to what is there unless told otherwise',
    link: pageOf('properties/properties#setProperties(Object,Boolean)'),
    run({ PropertiesService }) {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('contract-a', '1');
      properties.setProperties({ 'contract-b': '2' }, false);
      const kept = properties.getKeys().filter((key) => key.startsWith('contract-'));
      same(kept.sort(), ['contract-a', 'contract-b']);
      for (const key of kept) properties.deleteProperty(key);
    },
  },
  {
    method: 'Lock.tryLock',
    what: 'gives the lock to the run that has it already',
    link: pageOf('lock/lock#tryLock(Integer)'),
    run({ LockService }) {
      const lock = LockService.getDocumentLock();
      same([lock.tryLock(10), lock.tryLock(10), lock.hasLock()], [true, true, true]);
      lock.releaseLock();
      same(lock.hasLock(), false);
    },
  },
  {
    method: 'Utilities.computeDigest',
    what: 'is SHA-256, in bytes from -128 to 127',
    link: pageOf('utilities/utilities#computeDigest(DigestAlgorithm,Byte)'),
    run({ Utilities }) {
      // FIPS 180-2, appendix B.1: the message "abc" gives ba7816bf…
      const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97, 98, 99]);
      same([bytes.length, ...bytes.slice(0, 4)], [32, 0xba - 256, 0x78, 0x16, 0xbf - 256]);
    },
  },
  {
    method: 'Spreadsheet.getProtections',
    what: 'is empty where nothing is protected',
    link: pageOf('spreadsheet/spreadsheet#getProtections(ProtectionType)'),
    run({ spreadsheet, sheet, SpreadsheetApp }) {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      const mine = [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)].filter(
        (one) => one.getRange().getSheet().getSheetId() === sheet.getSheetId(),
      );
      same(mine, []);
      same(sheet.getRange(1, 1, 3, 3).canEdit(), true);
    },
  },
  {
    method: 'HtmlService.createHtmlOutput',
    what: 'gives back what it was given',
    link: pageOf('html/html-service#createHtmlOutput(String)'),
    run({ HtmlService }) {
      const output = HtmlService.createHtmlOutput('<p>x</p>').setTitle('T');
      same([output.getContent(), output.getTitle()], ['<p>x</p>', 'T']);
    },
  },
];
