import { describe, expect, it } from 'vitest';
import { normaliseOrigin, normalisePlace } from '../../lib/settings/origin';
import { normaliseRecipient, parseAddress } from '../../lib/settings/recipient';

describe('a site', () => {
  it.each([
    ['https://forum.example', 'https://forum.example'],
    [' https://Forum.Example/r/x?y#z ', 'https://forum.example'],
    ['forum.example', 'https://forum.example'],
    ['forum.example:8443/r', 'https://forum.example:8443'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://[::1]:80', 'http://[::1]'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://forum.example.', 'https://forum.example.'],
  ])('%s is stored as %s', (input, value) => {
    expect(normaliseOrigin(input)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'settings_error_origin'],
    ['   ', 'settings_error_origin'],
    ['null', 'settings_error_origin'],
    ['two words', 'settings_error_origin'],
    ['https://', 'settings_error_origin'],
    ['https://*.example', 'settings_error_origin'],
    ['https://clinic.example@evil.example', 'settings_error_origin'],
    ['https://a:b@clinic.example', 'settings_error_origin'],
    ['ftp://clinic.example', 'settings_error_scheme'],
    ['chrome-extension://abc', 'settings_error_scheme'],
    ['file:///x', 'settings_error_scheme'],
    ['javascript:alert(1)', 'settings_error_origin'],
    [`https://${'a'.repeat(3000)}.example`, 'settings_error_too_long'],
  ])('%s is refused: %s', (input, reason) => {
    expect(normaliseOrigin(input)).toEqual({ ok: false, reason });
  });
});

describe('a place', () => {
  it.each([
    ['forum.example', '/'],
    ['forum.example/r/therapists/', '/r/therapists'],
    ['forum.example/r/therapists?sort=new#top', '/r/therapists'],
    ['forum.example/r/x/../therapists', '/r/therapists'],
    ['forum.example//', '/'],
  ])('%s lies at %s', (input, path) => {
    expect(normalisePlace(input)).toEqual({ ok: true, value: { origin: 'https://forum.example', path } });
  });
});

describe('a recipient', () => {
  it.each([
    ['ann@clinic.example', 'ann@clinic.example'],
    [' Ann@Clinic.EXAMPLE ', 'ann@clinic.example'],
    ['@clinic.example', '@clinic.example'],
    ['clinic.example', '@clinic.example'],
    ['ann.b+notes@sub.clinic.example', 'ann.b+notes@sub.clinic.example'],
    ['zoë@clinic.example', 'zoë@clinic.example'],
    ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ['ann@gmail.com', 'ann@gmail.com'],
  ])('%s is stored as %s', (input, value) => {
    expect(normaliseRecipient(input)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'settings_error_recipient'],
    ['Ann', 'settings_error_recipient'],
    ['ann@', 'settings_error_recipient'],
    ['ann@clinic', 'settings_error_recipient'],
    ['ann@clinic.example, bo@clinic.example', 'settings_error_recipient'],
    ['Ann <ann@clinic.example>', 'settings_error_recipient'],
    ['ann@@clinic.example', 'settings_error_recipient'],
    ['ann..b@clinic.example', 'settings_error_recipient'],
    ['ann@[192.0.2.1]', 'settings_error_recipient'],
    ['ann@192.0.2.1', 'settings_error_recipient'],
    ['ann@clinic.example/x', 'settings_error_recipient'],
    [`${'a'.repeat(65)}@clinic.example`, 'settings_error_recipient'],
    ['@gmail.com', 'settings_error_free_mail'],
    ['GMail.com', 'settings_error_free_mail'],
    ['@outlook.com', 'settings_error_free_mail'],
    ['@proton.me', 'settings_error_free_mail'],
  ])('%s is refused: %s', (input, reason) => {
    expect(normaliseRecipient(input)).toEqual({ ok: false, reason });
  });

  it('parts an address at its only @', () => {
    expect(parseAddress('ann@clinic.example')).toEqual({ local: 'ann', domain: 'clinic.example' });
    expect(parseAddress('ann@evil.example@clinic.example')).toBeNull();
  });
});
