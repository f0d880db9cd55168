import { KEY_NAMES, KEYS, type Key } from '../managed/keys';
import type { Field, Kind } from '../managed/kinds';
import type { Target } from './targets';
import { document, element } from './xml';

/** As the browsers' own templates give their policies of JSON: the fullest list that the schema takes has to fit. */
const LONGEST = '1000000';

/** One policy of a template: a key, or one field of a key that is a record. */
interface Entry {
  readonly name: string;
  readonly key: Key;
  /** Of a record. */
  readonly field?: string;
  readonly kind: Kind;
}

function entries(): readonly Entry[] {
  return KEY_NAMES.flatMap((key): Entry[] => {
    const kind: Kind = KEYS[key];
    if (kind.is !== 'group') return [{ name: key, key, kind }];
    return Object.entries<Field>(kind.fields).map(([field, of]) => ({ name: `${key}_${field}`, key, field, kind: of }));
  });
}

/** The template of a browser, for Group Policy and Intune (ADMX). Its words are in {@link adml}. */
export function admx(target: Target): string {
  const policies = entries().map((entry) => policyOf(entry, target));
  return document(
    element(
      'policyDefinitions',
      {
        'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
        revision: '1.0',
        schemaVersion: '1.0',
      },
      [
        element('policyNamespaces', {}, [
          element('target', { prefix: `discreet_${target.name}`, namespace: `Discreet.Policies.${target.name}` }),
        ]),
        element('resources', { minRequiredRevision: '1.0' }),
        element('supportedOn', {}, [
          element('definitions', {}, [element('definition', { name: 'any', displayName: '$(string.any)' })]),
        ]),
        element('categories', {}, [element('category', { name: 'discreet', displayName: '$(string.discreet)' })]),
        element('policies', {}, policies),
      ],
    ),
  );
}

function policyOf({ name, field, key, kind }: Entry, { registry, own }: Target): string {
  const at = `${registry}\\${own}${field === undefined ? '' : `\\${key}`}`;
  const value = field ?? key;
  const common = {
    name,
    class: 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_hint)`,
    key: at,
  };
  const refs = [element('parentCategory', { ref: 'discreet' }), element('supportedOn', { ref: 'any' })];
  if (kind.is === 'flag') {
    const decimal = (number: string) => [element('decimal', { value: number })];
    const values = [element('enabledValue', {}, decimal('1')), element('disabledValue', {}, decimal('0'))];
    return element('policy', { ...common, valueName: value }, [...refs, ...values]);
  }
  const inside = [...refs, element('elements', {}, [elementOf(kind, name, value, `${at}\\${value}`)])];
  return element('policy', { ...common, presentation: `$(presentation.${name})` }, inside);
}

function elementOf(kind: Exclude<Kind, { is: 'flag' }>, name: string, valueName: string, list: string): string {
  switch (kind.is) {
    case 'count':
      return element('decimal', { id: name, valueName, minValue: String(kind.least), maxValue: String(kind.most) });
    case 'choice':
      return element(
        'enum',
        { id: name, valueName, required: 'true' },
        kind.options.map((option) =>
          element('item', { displayName: `$(string.${name}_${option})` }, [
            element('value', {}, [element('string', {}, { words: option })]),
          ]),
        ),
      );
    case 'texts':
      return element('list', { id: name, key: list, valuePrefix: '' });
    default:
      return element('text', { id: name, valueName, maxLength: kind.is === 'text' ? String(kind.most) : LONGEST });
  }
}

/**
 * The words of a template (ADML).
 * @param words the title and the description of a key
 */
export function adml(
  target: Target,
  words: (key: Key) => { readonly title: string; readonly description: string },
): string {
  const string = (id: string, value: string) => element('string', { id }, { words: value });
  const all = entries();
  const strings = all.flatMap(({ name, field, key, kind }) => {
    const { title, description } = words(key);
    const form = kind.is === 'rows' ? ` As JSON: ${exampleOf(kind)}` : wordsIn(kind);
    return [
      string(name, field === undefined ? title : `${title}: ${field}`),
      string(`${name}_hint`, description + form),
      ...(kind.is === 'choice' ? kind.options.map((option) => string(`${name}_${option}`, option)) : []),
    ];
  });
  const presentations = all.filter(({ kind }) => kind.is !== 'flag').map((entry) => presentationOf(entry, words));
  return document(
    element(
      'policyDefinitionResources',
      {
        'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
        revision: '1.0',
        schemaVersion: '1.0',
      },
      [
        element('displayName', {}, { words: `Discreet for ${target.title}` }),
        element('description', {}, { words: 'Policies of the browser extension Discreet.' }),
        element('resources', {}, [
          element('stringTable', {}, [
            string('discreet', `Discreet (${target.title})`),
            string('any', `${target.title} with Discreet`),
            ...strings,
          ]),
          element('presentationTable', {}, presentations),
        ]),
      ],
    ),
  );
}

function presentationOf({ name, kind, key }: Entry, words: (key: Key) => { readonly title: string }): string {
  const label = { words: words(key).title };
  const inside = {
    count: () => element('decimalTextBox', { refId: name }, label),
    choice: () => element('dropdownList', { refId: name, noSort: 'true' }, label),
    texts: () => element('listBox', { refId: name }, label),
  };
  const box = kind.is in inside ? inside[kind.is as keyof typeof inside]() : textBox(name, label.words);
  return element('presentation', { id: name }, [box]);
}

function textBox(name: string, label: string): string {
  return element('textBox', { refId: name }, [element('label', {}, { words: label })]);
}

/** A list of the editor is free text, so its explanation has to say what may stand in it. */
function wordsIn(kind: Kind): string {
  return kind.is === 'texts' && kind.item.is === 'choice' ? ` Each one of: ${kind.item.options.join(', ')}.` : '';
}

/** A row with a value in each field, so that somebody can see its form. */
function exampleOf({ fields }: Extract<Kind, { is: 'rows' }>): string {
  return JSON.stringify([Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueFor(field)]))]);
}

function valueFor(field: Field): unknown {
  if (field.is === 'choice') return field.options[0];
  return field.is === 'count' ? field.least : field.is === 'flag' ? true : '...';
}
