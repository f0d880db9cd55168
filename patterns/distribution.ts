/** Local parts by which one address reaches many: `all@`, `staff-list@`. A name with such a word in it (`stafford@`) is no list. */
export const LIST_ADDRESS =
  /^(?:all|everyone|everybody|staff|team|office|faculty|members|clinicians|therapists|supervisees|interns|list|group|broadcast|announce(?:ments?)?|newsletter|listserv)(?:[-._+][a-z0-9-]+)*@|[-._+](?:all|list|group|everyone|staff|members|listserv|team)@|@(?:lists?|groups?|googlegroups|listserv)\./i;

/** From so many people outside on, who see each other's addresses, a mail tells each of them who else is a client. */
export const OPEN_ADDRESSES = 10;

/** From so many readers on a place is for nobody in particular. */
export const LARGE_AUDIENCE = 50;

export const cases = {
  list: [
    'all@oak.example',
    'staff-list@oak.example',
    'staff@oak.example',
    'ann@lists.oak.example',
    'north-team@oak.example',
  ],
  one: ['stafford@oak.example', 'ann@oak.example', 'allison@oak.example', 'grouper@oak.example', 'lister@oak.example'],
} as const;
