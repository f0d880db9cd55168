/** The extension, as each store of policies names it. */
export const CHROMIUM_ID = 'iognmopddhmlolbpccdbkeccbleeaejo';
export const GECKO_ID = 'discreet@example.org';

/** Where a self-hosted copy is fetched from. Administrators put their own address there. */
export const UPDATE_BASE = 'https://updates.clinic.example/discreet';

/** A browser that takes policies. */
export interface Target {
  readonly name: 'chrome' | 'edge' | 'firefox';
  readonly title: string;
  readonly id: string;
  /** Below HKEY_LOCAL_MACHINE: the browser's own policies. */
  readonly registry: string;
  /** Below that: what this extension is given. */
  readonly own: string;
}

const CHROMIUM_OWN = `3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;

export const TARGETS: readonly Target[] = [
  {
    name: 'chrome',
    title: 'Google Chrome',
    id: CHROMIUM_ID,
    registry: 'Software\\Policies\\Google\\Chrome',
    own: CHROMIUM_OWN,
  },
  {
    name: 'edge',
    title: 'Microsoft Edge',
    id: CHROMIUM_ID,
    registry: 'Software\\Policies\\Microsoft\\Edge',
    own: CHROMIUM_OWN,
  },
  {
    name: 'firefox',
    title: 'Mozilla Firefox',
    id: GECKO_ID,
    registry: 'Software\\Policies\\Mozilla\\Firefox',
    own: `3rdparty\\Extensions\\${GECKO_ID}`,
  },
];

/** What the browser itself is told: the extension is installed, and nobody removes it. */
export function installedBy({ name }: Target): Readonly<Record<string, string>> {
  return name === 'firefox'
    ? { installation_mode: 'force_installed', install_url: `${UPDATE_BASE}/discreet-firefox.xpi` }
    : { installation_mode: 'force_installed', update_url: `${UPDATE_BASE}/update.xml` };
}
