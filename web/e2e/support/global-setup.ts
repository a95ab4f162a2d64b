import { Lectern } from './lectern.ts';

/** Starts the server that all suites share, and returns how to stop it. A folder that is named already belongs to one that runs. */
export default async function start(): Promise<() => Promise<void>> {
  if (process.env['LECTERN_E2E_FOLDER']) {
    process.env['LECTERN_URL'] = Lectern.current().url;
    return async () => undefined;
  }
  const lectern = await Lectern.open();
  process.env['LECTERN_E2E_FOLDER'] = lectern.folder;
  process.env['LECTERN_URL'] = lectern.url;
  return () => lectern.stop();
}
