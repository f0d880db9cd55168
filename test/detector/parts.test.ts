import { describe, expect, it } from 'vitest';
import { partsIn } from '../../lib/detector/parts';

/** What stands in each part, in reading order. */
const read = (text: string) => partsIn(text).map(({ role, start, end }) => [role, text.slice(start, end)]);

const OPENERS = [
  'On Mon, 3 Mar 2025 at 10:14, Ann Lee <ann@example.org> wrote:',
  'On Mon, 3 Mar 2025 at 10:14, Ann Lee with a name that makes the line long\n<ann@example.org> wrote:',
  'Am 03.03.2025 um 10:14 schrieb Ann Lee <ann@example.org>:',
  'Le lun. 3 mars 2025 à 10:14, Ann Lee <ann@example.org> a écrit :',
  'El lun, 3 mar 2025 a las 10:14, Ann Lee (<ann@example.org>) escribió:',
  'Il giorno lun 3 mar 2025 alle ore 10:14 Ann Lee ha scritto:',
  'Op ma 3 mrt 2025 om 10:14 schreef Ann Lee <ann@example.org>:',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  '-------- Ursprüngliche Nachricht --------',
  'From: Ann Lee <ann@example.org>\nSent: Monday, 3 March 2025\nTo: Bo Hart\nSubject: Re: a question',
  'Von: Ann Lee\nGesendet: Montag, 3. März 2025\nAn: Bo Hart\nBetreff: Frage',
  'De : Ann Lee\nEnvoyé : lundi 3 mars 2025\nÀ : Bo Hart\nObjet : question',
];

describe('the parts of a letter', () => {
  it.each(OPENERS)('are told by %j', (opener) => {
    const quoted = `${opener}\n\nIvo Brandt came to see me today.`;
    expect(read(`Thank you, I will ring.\n\n${quoted}`)).toEqual([['quoted', quoted]]);
  });

  it('are lines with a sign, and what stands between them is the writer’s', () => {
    const text = 'On Monday Ann Lee wrote:\n> How is Ivo?\n> And his sister?\nBetter.\n> Good.\nYes.';
    expect(read(text)).toEqual([
      ['quoted', 'On Monday Ann Lee wrote:\n> How is Ivo?\n> And his sister?'],
      ['quoted', '> Good.'],
    ]);
  });

  it('are a signature below two hyphens, before what is quoted', () => {
    const text = 'All well.\n\n-- \nBo Hart, LCSW\nHarbour Lane Clinic\n\n-----Original Message-----\nSee you then.';
    expect(read(text)).toEqual([
      ['signature', '-- \nBo Hart, LCSW\nHarbour Lane Clinic'],
      ['quoted', '-----Original Message-----\nSee you then.'],
    ]);
  });

  it.each([
    'I read what she wrote: it was about the farm.',
    'From: the beginning he was late.',
    'From: Ann\nWhat a nice day.',
    `We talked on the phone.\n--\n${'Another long part of the same letter.\n'.repeat(12)}`,
    'On the whole he wrote: nothing',
    '',
  ])('are none in %j', (text) => {
    expect(partsIn(text)).toEqual([]);
  });

  it('are found in a long letter without ado', () => {
    const text = `${'On and on and on '.repeat(20_000)}\n${'> '.repeat(20_000)}\n${'From: a\n'.repeat(5000)}`;
    expect(partsIn(text).length).toBeLessThan(3);
  });
});
