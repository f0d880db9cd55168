import { defineConfig } from 'wxt';

/** The public half of a key whose private half was thrown away: it only fixes the id, iognmopddhmlolbpccdbkeccbleeaejo. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4wXM9N5tUDJwm9JHClCFZuIn346Xe7U1In/auu6Caz6YqlHiiN9aC09nSR0n/iLBM4LbS3cp+OA73Y1/okweeDxRiDz0RUN5v8/SwaxA/kUUVePTOfG/BDBbBIX2pxxJLpXd7QjgD3GL1o99z+7VwZnyjGdMSOBRmN2EFjX9y4XzHPK5CmuHq6+EZotv60UOcw0LHjsDHHLhErRwcnU9wveSqnVWmPN1l4YLs92seeeiAuiRWKnpHkMRaO4v+bIHNCCeUH1gUylxNC2I11ET0BMmUHv+0HhyXGVtWXOrW+cABoTl9yx/1+Qi60qqDMtyC2DY9E8tqvFmAzarLpx0mQIDAQAB';

const PAGES = ['http://*/*', 'https://*/*'];

/** WXT's wrapper around an unlisted script only logs, and weighs as much as a sixteenth of what every page may pay. */
const BARE_SCRIPTS = {
  name: 'bare-scripts',
  transform(code: string, id: string) {
    const script = id.includes('unlisted-script-entrypoint') && /^import definition from (.+?);/m.exec(code)?.[1];
    return script ? `import script from ${script}; script.main();` : undefined;
  },
};

/** What Mozilla needs to build the same package, and nothing else that may lie about; a name with a dot only by itself. */
const SOURCES = [
  ...['entrypoints/**', 'lib/**', 'patterns/**', 'public/**', 'docs/**', 'test/tools/**'],
  ...['README.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE', 'biome.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['package.json', 'package-lock.json', '.npmrc', '.gitignore'],
];

/**
 * Set for the packages of the stores (test/tools/zip.ts). Not a mode of the build: what is no `production` is built with the names of our
 * files in it.
 */
const FOR_STORE = process.env.DISCREET_FOR_STORE === '1';

export default defineConfig({
  manifestVersion: 3,
  ...(FOR_STORE && { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-store' }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    includeSources: SOURCES,
  },
  vite: () => ({ plugins: [BARE_SCRIPTS] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'idle'],
    // What administrators may set, for Chromium to check. Firefox takes no schema, and web-ext warns of one.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
    },
    action: { default_title: '__MSG_actionTitle__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
    content_scripts: [
      // Written here and not by WXT, whose wrapper alone would be half of what every page may pay.
      {
        matches: PAGES,
        js: ['sentinel.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
      {
        matches: PAGES,
        js: ['page-gate.js'],
        world: 'MAIN',
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    web_accessible_resources: [
      // The guard and its weights, loaded by the sentinel into our own world; the address changes with every session.
      {
        resources: ['guard.js', 'tagger.bin', 'crowd.txt'],
        matches: PAGES,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'discreet@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The store gives its own id, so its zip carries no key.
        FOR_STORE
        ? {}
        : { key: CHROMIUM_KEY }),
  }),
});
