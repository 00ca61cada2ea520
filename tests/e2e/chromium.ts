import { existsSync } from 'node:fs';

const places = [
  process.env.RUBRIC_KIT_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** The browser of this machine; undefined where none was found. */
export const executablePath = places.find((place) => place !== '' && existsSync(place));

/** Why pages cannot be shown on this machine; undefined where they can. */
export const missing: string | undefined =
  executablePath === undefined
    ? 'Chromium is not installed: apt-get install chromium, or name one in RUBRIC_KIT_CHROMIUM'
    : undefined;

/** How the browser is started: without a screen, and asking nobody anything. */
export const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
