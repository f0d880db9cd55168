import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';

const NETWORK =
  /\b(?:insta(?:gram)?|ig|tik ?tok|twitter|x\.com|snap(?:chat)?|facebook|fb|threads|telegram|discord|kik|venmo|cash ?app|reddit|tumblr|youtube|handle|user ?name|screen ?name|profile|account|follow(?:s|ed|ing)?|posts?|posting|dm(?:s|ed)?|goes by|burner)\b/i;

export const identifier: Identifier = {
  kind: 'handle',
  family: 'url',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R): a unique name on a public network',
  gate: /@|\bu\/|#\d{4}/i,
  // A plain @word in a chat calls a colleague: a handle has a digit, dot or underscore in it, or a network beside it.
  expression: inContext(
    String.raw`(?:(?<![\w@./-])|(?<=(?:^|\s)\/))(?:@(?=[\d.]{0,9}[a-z_])[a-z\d][\w.-]{1,29}(?<![.-])|(?<!\w\/)u/[\w-]{3,20}|[a-z][\w.]{1,31}#\d{4})(?![\w@])`,
    'dgi',
  ),
  // The host of an address that a line end cut in two is no handle.
  validate: (value, { before = '', after = '' }) =>
    !/^@.*\.(?:com|org|net|edu|gov|uk|ca|au|ie|nz)$/i.test(value) &&
    (/^u\//i.test(value) ||
      (value.startsWith('@') && /[\d_]|\../.test(value.slice(1))) ||
      NETWORK.test(before.slice(-40)) ||
      NETWORK.test(after.slice(0, 20))),
  cues: NETWORK,
  certainty: 0.75,
  certaintyWithCue: 0.93,
};

export const cases: Cases = {
  matches: [
    'she posts as ⟦@rosa.bakes⟧ most nights',
    'his insta is ⟦@bigtom⟧',
    'it was ⟦u/quiet_otter_81⟧ who wrote it',
    'the account ⟦@xx_mara_1999⟧.',
  ],
  ignores: [
    'thanks @Fiona can you take the 3pm',
    '@everyone the printer is broken',
    'noon @ the annex',
    'mail me@example.com',
    'r/therapists and and/or',
  ],
};
