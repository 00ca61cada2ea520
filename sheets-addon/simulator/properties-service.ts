import type { Host } from './host.ts';
import { requireAuthorisation } from './host.ts';
import { strict } from './strict.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;

// https://developers.google.com/apps-script/guides/services/quotas
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** UTF-8 bytes, the unit of Google's limits. */
const bytes = (text: string): number => unescape(encodeURIComponent(text)).length;

function store(host: Host, entries: Map<string, string>): Properties {
  const put = (key: string, value: string): void => {
    if (bytes(value) > largestValue) throw new Error('Argument too large: value');
    let total = bytes(key) + bytes(value);
    for (const [name, kept] of entries) if (name !== key) total += bytes(name) + bytes(kept);
    if (total > largestStore)
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    entries.set(key, String(value));
  };
  const part = {
    getProperty(key: string) {
      host.log.note('free', 'Properties.getProperty');
      return entries.get(key) ?? null;
    },
    getProperties() {
      host.log.note('free', 'Properties.getProperties');
      return Object.fromEntries(entries);
    },
    getKeys() {
      host.log.note('free', 'Properties.getKeys');
      return [...entries.keys()];
    },
    setProperty(key: string, value: string) {
      host.log.noteFault('Properties.setProperty');
      put(key, value);
      return object;
    },
    setProperties(values: { [key: string]: string }, deleteAllOthers = false) {
      host.log.noteFault('Properties.setProperties');
      if (deleteAllOthers) entries.clear();
      for (const [key, value] of Object.entries(values)) put(key, value);
      return object;
    },
    deleteProperty(key: string) {
      host.log.noteFault('Properties.deleteProperty');
      entries.delete(key);
      return object;
    },
    deleteAllProperties() {
      host.log.noteFault('Properties.deleteAllProperties');
      entries.clear();
      return object;
    },
  };
  const object: Properties = strict<Properties>('Properties', part);
  return object;
}

/** Document and user properties with Google's size limits. */
export function propertiesService(host: Host): Service {
  const part = {
    getDocumentProperties() {
      requireAuthorisation(host, 'PropertiesService.getDocumentProperties');
      return store(host, host.properties);
    },
    getUserProperties() {
      requireAuthorisation(host, 'PropertiesService.getUserProperties');
      return store(host, host.userProperties);
    },
  };
  return strict<Service>('PropertiesService', part);
}
