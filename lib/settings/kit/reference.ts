import { DEFAULTS, KEY_NAMES, KEYS, type Key, LOCKABLE } from '../managed/keys';
import type { Field, Kind } from '../managed/kinds';
import { SAMPLES } from './samples';

/**
 * The administrators' reference, in Markdown: every key with what it is, what it may be and an example.
 * @param words the title and the description of a key
 */
export function reference(words: (key: Key) => { readonly title: string; readonly description: string }): string {
  const parts = KEY_NAMES.map((key) => {
    const { title, description } = words(key);
    return [`## ${key}`, '', `**${title}.** ${description}`, '', formOf(KEYS[key]), ...exampleOf(key)].join('\n');
  });
  const lead = [
    '# Policy reference',
    '',
    'Every key that an administrator can set, written by the build from the table of keys that the extension itself goes by. A key that',
    'is not set leaves Discreet as it is. A value that is not possible is left out alone and told on the policy page; the rest holds.',
    'No key makes a mandated report or a warning of danger wait for more than one question. Nothing of a client belongs in a policy:',
    'every user of the computer can read it.',
    '',
    `Settings that can be locked: ${LOCKABLE.map(code).join(', ')}. Settings with a default: ${Object.keys(DEFAULTS).map(code).join(', ')}.`,
  ];
  return `${[lead.join('\n'), ...parts].join('\n\n')}\n`;
}

const code = (words: string) => `\`${words}\``;

function formOf(kind: Kind): string {
  switch (kind.is) {
    case 'texts':
      return `A list of at most ${kind.most}: ${fieldOf(kind.item)}.`;
    case 'rows':
      return [
        `A list of at most ${kind.most} records:`,
        '',
        ...Object.entries<Field>(kind.fields).map(
          ([name, field]) => `- ${code(name)}${kind.needed.includes(name) ? ' (needed)' : ''}: ${fieldOf(field)}`,
        ),
      ].join('\n');
    case 'group':
      return [
        'A record of any of:',
        '',
        ...Object.entries<Field>(kind.fields).map(([name, field]) => `- ${code(name)}: ${fieldOf(field)}`),
      ].join('\n');
    default:
      return `${fieldOf(kind).replace(/^./, (letter) => letter.toUpperCase())}.`;
  }
}

function fieldOf(field: Field): string {
  switch (field.is) {
    case 'flag':
      return '`true` or `false`';
    case 'count':
      return `a whole number from ${field.least} to ${field.most}`;
    case 'choice':
      return `one of ${field.options.map(code).join(', ')}`;
    case 'text':
      return `a text of at most ${field.most} characters`;
  }
}

/** What a sample sets it to. */
function exampleOf(key: Key): readonly string[] {
  const given = Object.values(SAMPLES)
    .map((sample) => sample[key])
    .findLast((value) => value !== undefined);
  return given === undefined ? [] : ['', '```json', JSON.stringify({ [key]: given }, null, 2), '```'];
}
