import type { Host } from './host.ts';
import { strict } from './strict.ts';
import type { SimulatedMetadata, SimulatedSheet } from './workbook.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Placed {
  readonly model: SimulatedMetadata;
  readonly sheet: SimulatedSheet | null;
}

function metadataObject(host: Host, placed: Placed, sheetFor: (sheet: SimulatedSheet) => Sheet): Metadata {
  const location: Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, 'getSheet' | 'getLocationType'> = {
    getSheet: () => (placed.sheet ? sheetFor(placed.sheet) : null) as Sheet,
    getLocationType: () =>
      (placed.sheet ? 'SHEET' : 'SPREADSHEET') as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
  };
  const part: Pick<Metadata, 'getId' | 'getKey' | 'getValue' | 'getLocation' | 'remove'> = {
    getId: () => placed.model.id,
    getKey: () => placed.model.key,
    getValue: () => placed.model.value,
    getLocation: () => strict('DeveloperMetadataLocation', location),
    remove() {
      host.log.note('write', 'DeveloperMetadata.remove');
      const owner = placed.sheet ?? host.workbook;
      owner.metadata = owner.metadata.filter((one) => one !== placed.model);
    },
  };
  return strict<Metadata>('DeveloperMetadata', part);
}

/** Adds metadata to a sheet or to the spreadsheet. Google allows 30,000 characters for all that a project keeps at one place. */
export function addMetadata(
  host: Host,
  owner: { metadata: SimulatedMetadata[] },
  key: string,
  value: string,
  visibility: unknown,
): void {
  const used = owner.metadata.reduce((sum, one) => sum + one.key.length + one.value.length, 0);
  if (used + key.length + value.length > 30_000) throw new Error('Developer metadata exceeds the storage limit.');
  owner.metadata.push({ id: host.workbook.nextId++, key, value, visibility: String(visibility) });
}

/** Finds metadata in a sheet, or (`null`) in the whole spreadsheet. */
export function metadataFinder(
  host: Host,
  within: SimulatedSheet | null,
  sheetFor: (sheet: SimulatedSheet) => Sheet,
): Finder {
  let wantedKey: string | null = null;
  let wantedValue: string | null = null;
  const part = {
    withKey(key: string) {
      wantedKey = key;
      return object;
    },
    withValue(value: string) {
      wantedValue = value;
      return object;
    },
    find() {
      host.log.note('read', 'DeveloperMetadataFinder.find');
      const sheets = within ? [within] : host.workbook.sheets;
      const placed: Placed[] = [
        ...(within ? [] : host.workbook.metadata.map((model) => ({ model, sheet: null }))),
        ...sheets.flatMap((sheet) => sheet.metadata.map((model) => ({ model, sheet }))),
      ];
      return placed
        .filter(({ model }) => wantedKey === null || model.key === wantedKey)
        .filter(({ model }) => wantedValue === null || model.value === wantedValue)
        .map((one) => metadataObject(host, one, sheetFor));
    },
  } satisfies Partial<Finder>;
  const object: Finder = strict<Finder>('DeveloperMetadataFinder', part);
  return object;
}
