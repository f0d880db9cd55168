import { CHROMIUM_ID, GECKO_ID, UPDATE_BASE } from './targets';
import { document, element } from './xml';

/** The update manifest of a self-hosted copy, for Chrome and Edge. */
export function chromiumUpdates(version: string): string {
  const check = element('updatecheck', { codebase: `${UPDATE_BASE}/discreet.crx`, version });
  return document(
    element('gupdate', { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' }, [
      element('app', { appid: CHROMIUM_ID }, [check]),
    ]),
  );
}

/** The same for Firefox. */
export function firefoxUpdates(version: string): string {
  const updates = [{ version, update_link: `${UPDATE_BASE}/discreet-firefox.xpi` }];
  return `${JSON.stringify({ addons: { [GECKO_ID]: { updates } } }, null, 2)}\n`;
}
