import type { Result } from '../../model/result';

/** What a value may be. Everything that is made of the schema (types, validation, JSON Schema, ADMX) is made from these. */
export type Kind = Flag | Count | Choice | Text | Texts | Rows | Group;

/** Yes or no. */
export interface Flag {
  readonly is: 'flag';
}
/** A whole number. */
export interface Count {
  readonly is: 'count';
  readonly least: number;
  readonly most: number;
}
/** One of a few words. */
export interface Choice<Option extends string = string> {
  readonly is: 'choice';
  readonly options: readonly Option[];
}
/** A line of text. */
export interface Text {
  readonly is: 'text';
  /** Characters. */
  readonly most: number;
  /** Its stored form; the reason why it is none is a message key. */
  readonly form?: (input: string) => Result<string>;
}
/** Several lines of text, or several of a few words. */
export interface Texts<Item extends Text | Choice = Text | Choice> {
  readonly is: 'texts';
  readonly item: Item;
  readonly most: number;
}
/** Several records of the same fields. */
export interface Rows<Fields extends Record<string, Field> = Record<string, Field>> {
  readonly is: 'rows';
  readonly fields: Fields;
  /** The fields that a row cannot do without. */
  readonly needed: readonly (keyof Fields & string)[];
  readonly most: number;
}
/** A record of some fields, each of which may be absent. */
export interface Group<Fields extends Record<string, Field> = Record<string, Field>> {
  readonly is: 'group';
  readonly fields: Fields;
}
/** What a field of a record may be. */
export type Field = Flag | Count | Choice | Text;

/** The value of a kind, as it is after validation. */
export type ValueOf<K extends Kind> = K extends Flag
  ? boolean
  : K extends Count
    ? number
    : K extends Choice<infer Option>
      ? Option
      : K extends Text
        ? string
        : K extends Texts<infer Item>
          ? readonly ValueOf<Item>[]
          : K extends Rows<infer Fields>
            ? readonly Partial<{ readonly [Name in keyof Fields]: ValueOf<Fields[Name]> }>[]
            : K extends Group<infer Fields>
              ? Partial<{ readonly [Name in keyof Fields]: ValueOf<Fields[Name]> }>
              : never;

export const flag = (): Flag => ({ is: 'flag' });
export const count = (least: number, most: number): Count => ({ is: 'count', least, most });
export const choice = <const Option extends string>(options: readonly Option[]): Choice<Option> => ({
  is: 'choice',
  options,
});
export const text = (most: number, form?: Text['form']): Text => ({
  is: 'text',
  most,
  ...(form && { form }),
});
export const texts = <Item extends Text | Choice>(item: Item, most: number): Texts<Item> => ({
  is: 'texts',
  item,
  most,
});
export const rows = <Fields extends Record<string, Field>>(
  fields: Fields,
  needed: readonly (keyof Fields & string)[],
  most: number,
): Rows<Fields> => ({ is: 'rows', fields, needed, most });
export const group = <Fields extends Record<string, Field>>(fields: Fields): Group<Fields> => ({ is: 'group', fields });
