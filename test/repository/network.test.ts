import { describe, expect, it } from 'vitest';
import { CODE, HOUSE } from './house';
import { ALLOWED, foreignResources, madeFromText, networkUses } from './network';

const code = (text: string) => ({ path: 'lib/a.ts', text });

describe('nothing leaves the device', () => {
  it('no code reaches for the network', () => {
    expect(CODE.flatMap(networkUses)).toEqual([]);
  });

  it('nobody is allowed to', () => {
    expect(ALLOWED).toEqual([]);
  });

  it('no page and no style loads from elsewhere', () => {
    const pages = HOUSE.filter(({ path }) => /^(?:entrypoints|lib|public)\/.*\.(?:html|css|svg)$/.test(path));
    expect(pages.flatMap(foreignResources)).toEqual([]);
  });

  it('no code is made from text', () => {
    expect(CODE.flatMap(madeFromText)).toEqual([]);
  });

  it.each([
    "fetch('https://example.com');",
    'fetch(address);',
    "window.fetch('/x');",
    "globalThis['fetch'](address);",
    'const send = fetch; send(address);',
    'new XMLHttpRequest();',
    'const open = (kind: typeof WebSocket): object => new WebSocket(address);',
    "new WebSocket('wss://example.com');",
    'new EventSource(address);',
    'navigator.sendBeacon(address, words);',
    "import http from 'node:http';",
    "import axios from 'axios';",
    "await import('https://example.com/x.js');",
    'await import(address);',
    'fetch(wrap(browser.runtime.getURL("/x")));',
  ])('would notice %s', (text) => {
    expect(networkUses(code(text))).not.toEqual([]);
  });

  it.each([
    "fetch(browser.runtime.getURL('/tagger.bin'));",
    "fetch(browser.runtime.getURL('/crowd.txt'));",
    "import(browser.runtime.getURL('/guard.js'));",
    "await import('./guard');",
    'const page = \'<a href="https://example.com">fetch</a>\'; // fetch(address)',
    'const { fetch } = box; fetch();',
    'const listen = (socket: WebSocket) => socket.close();',
  ])('lets %s pass', (text) => {
    expect(networkUses(code(text))).toEqual([]);
  });

  it.each([
    '<script src="https://example.com/x.js"></script>',
    '<img alt="" src=//example.com/x.png>',
    '<link rel="stylesheet" href="https://example.com/x.css">',
    '<form action="https://example.com/">',
    '@import "https://example.com/x.css";',
    'p { background: url("https://example.com/x.png") }',
  ])('would notice %s', (text) => {
    expect(foreignResources({ path: 'lib/a.html', text })).not.toEqual([]);
  });

  it('lets our own files and links that a person clicks pass', () => {
    const text = '<script src="./main.ts"></script><a href="https://example.com">a</a> p { background: url(x.png) }';
    expect(foreignResources({ path: 'lib/a.html', text })).toEqual([]);
  });

  it.each(["eval('1')", "new Function('return 1')", "document.createElement('script')"])('would notice %s', (text) => {
    expect(madeFromText(code(text))).not.toEqual([]);
  });
});
