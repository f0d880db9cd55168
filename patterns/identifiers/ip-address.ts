import type { Cases, Identifier } from '../../lib/model/identifier';

function isAddress(value: string): boolean {
  if (value.includes(':')) return value.split(':').length > 3;
  const parts = value.split('.').map(Number);
  // Addresses of one's own machine and network point to nobody.
  return parts.every((part) => part <= 255) && !/^(?:0|127|10|192\.168|255)\./.test(value);
}

export const identifier: Identifier = {
  kind: 'ipAddress',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(O)',
  needsDigit: true,
  gate: /\d\.\d{1,3}\.\d{1,3}\.\d|:[\da-f]{0,4}:/i,
  expression:
    /(?<![\w.:]|\b(?:v|version|release|build|section) )(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}(?::[\da-f]{1,4}){7}|[\da-f]{1,4}(?::[\da-f]{1,4}){1,6}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?)(?![\w:]|\.\d)/dgi,
  validate: isAddress,
  cues: /\bIP\b|\blogin|\blogged|\baddress/i,
  certainty: 0.85,
  certaintyWithCue: 0.96,
};

export const cases: Cases = {
  matches: [
    'his IP was ⟦203.0.113.87⟧ all night',
    'from ⟦198.51.100.23⟧ and ⟦2001:db8:7193::9⟧ at once',
    'logged in from ⟦2001:db8:0:1:1:1:1:1⟧',
    '(⟦192.0.2.44⟧)',
  ],
  ignores: [
    'version 10.2.14.1 of the app',
    'router at 192.168.0.1, localhost 127.0.0.1',
    'at 12:30:45 sharp',
    'section 4.1.2 and 300.400.500.600',
    'ratio 1:1:2',
  ],
};
