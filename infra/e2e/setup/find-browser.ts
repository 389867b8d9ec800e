import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where Chromium and its relatives are usually put. */
function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  const onWindows = programFolders.flatMap((name) => {
    const folder = environment[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  });
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...onWindows,
  ];
}

/** The browser that drives the tests: the one that CHROMIUM_PATH names, else one that is installed. */
function findBrowser(environment: NodeJS.ProcessEnv): string {
  const chosen = environment['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw refuse(`CHROMIUM_PATH is ${chosen}, and there is no such file.`);
  }
  const found = usualPlaces(environment).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw refuse(
    'The browser tests need Chromium or Chrome, and none was found: install one, or name it with CHROMIUM_PATH.',
  );
}

/** An error that reads as its sentence: where it was found out helps nobody who lacks a browser. */
function refuse(sentence: string): Error {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

/** How the browser is started: quiet, so that every request it makes is one of ours. */
export function launchOptions(): { executablePath: string; args: string[] } {
  return {
    executablePath: findBrowser(process.env),
    args: [
      // Chromium refuses to sandbox for root; everyone else keeps the sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
