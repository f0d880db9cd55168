import { setMessages } from '../../../lib/messages/messages';
import type { Crowd } from '../../../lib/model/crowd';
import { openCard } from '../../../lib/panel/card';
import { createMarks } from '../../../lib/panel/marks';
import { openPanel } from '../../../lib/panel/panel';
import type { PanelAnswers, PanelHandle, PanelView } from '../../../lib/panel/view';
import words from '../../../public/_locales/en/messages.json';

const row = { tier: 'direct', count: 1 } as const;
const FOUND: PanelView = {
  place: 'r/therapists',
  standing: 'public',
  verdict: 'warn',
  reason: 'none',
  choices: {
    near: ['consultation', 'supervision', 'release', 'duty', 'notClient', 'other'],
    far: ['team', 'coordination', 'court', 'billing'],
  },
  notices: [],
  says: [
    { code: 'hipaa', words: 'code_hipaa_deidentified', section: '45 CFR 164.514(b)(2)' },
    { code: 'House rule', words: 'No names in chat.', section: '' },
  ],
  contacts: [{ label: 'Crisis line', reach: '555-0100' }],
  failed: false,
  findings: [
    {
      ...row,
      id: 'a',
      words: 'Maria Delgado',
      kind: 'a name',
      why: 'A first and a last name, and nothing says that it is a colleague’s.',
      replacement: 'my client',
      count: 2,
    },
    {
      ...row,
      id: 'b',
      words: '3/4/91',
      kind: 'a date of birth',
      why: 'A full date after “born”.',
      replacement: 'in her 30s',
    },
    {
      ...row,
      id: 'c',
      words: 'fire captain in Bend',
      kind: 'an occupation',
      why: 'Few people in a town of this size do this.',
      tier: 'quasi',
      replacement: 'works in emergency services',
    },
  ],
};
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
const CROWD: Crowd = {
  range: { low: 2, high: 17 },
  band: 'few',
  base: 'place',
  where: 'Bend, Oregon',
  unique: false,
  contradicts: false,
  details: [
    {
      kind: 'rareJob',
      spans: [{ start: 0, end: 12 }],
      without: { low: 180, high: 560 },
      general: { low: 20, high: 150 },
      counted: true,
    },
    {
      kind: 'exactAge',
      spans: [{ start: 20, end: 22 }],
      without: { low: 30, high: 210 },
      general: { low: 9, high: 60 },
      counted: true,
    },
    { kind: 'familyShape', spans: [{ start: 30, end: 35 }], without: { low: 16, high: 90 }, counted: false },
    { kind: 'sex', spans: [], without: { low: 4, high: 30 }, counted: true },
  ],
  steps: [
    { low: 84_000, high: 120_000 },
    { low: 900, high: 2100 },
    { low: 60, high: 210 },
    { low: 5, high: 40 },
    { low: 2, high: 17 },
  ],
};
const TOGETHER: PanelView = {
  ...FOUND,
  findings: ['fire captain', '42', 'twins'].map((said, at) => ({
    ...row,
    id: 'abc'[at] ?? '',
    words: said,
    kind: ['an occupation', 'an exact age', 'family'][at] ?? '',
    why: 'Few people in a town of this size do this.',
    tier: 'quasi',
    replacement: ['a first responder', '40-something', ''][at] ?? '',
  })),
  crowd: { crowd: CROWD, words: ['fire captain', '42', 'twins', 'and a woman, or a man'], rows: ['a', 'b', 'c', null] },
};
const VIEWS: Readonly<Record<string, PanelView>> = {
  found: FOUND,
  naming: {
    ...FOUND,
    naming: 'roles',
    disguise: [
      { id: 'name', state: 'open' },
      { id: 'place', state: 'clear' },
      { id: 'consent', state: 'ask' },
    ],
  },
  clear: { ...FOUND, findings: [] },
  reason: { ...FOUND, verdict: 'justify', reason: 'required' },
  clinic: {
    ...FOUND,
    verdict: 'justify',
    reason: 'required',
    clinic: {
      words: ['Oak Clinic asks you to call the privacy desk before you post a case.'],
      reasons: ['Agreed with the team'],
      leastCharacters: 12,
      contact: 'Privacy desk, 555-0142',
      link: 'https://intranet.clinic.example/discreet',
    },
  },
  block: { ...FOUND, verdict: 'block', reason: 'duty', choices: { near: ['duty'], far: [] } },
  notices: {
    ...FOUND,
    notices: [
      { kind: 'danger', about: [] },
      { kind: 'lookAlike', about: ['sam@oak-cl1nic.example', 'sam@oak-clinic.example'] },
      { kind: 'open', about: ['42'] },
    ],
  },
  clients: {
    ...FOUND,
    findings: [
      { ...row, id: 'a', words: 'Quintero', kind: 'client', why: 'client', clients: ['C-1'] },
      { ...row, id: 'b', words: 'marisol', kind: 'client', why: 'client', clients: ['C-1', 'C-4'] },
    ],
  },
  failed: { ...FOUND, findings: [], failed: true },
  crowd: TOGETHER,
  referral: {
    ...TOGETHER,
    instead: 'Looking for a therapist in Oregon who works with trauma and offers evenings. Recommendations welcome.',
  },
  gone: { ...FOUND, composerGone: true, draft: 'Maria Delgado, born 3/4/91, is a fire captain.' },
  many: {
    ...FOUND,
    notice: 'panel_not_replaced',
    findings: Array.from({ length: 30 }, (_, n) => ({
      ...row,
      id: `r${n}`,
      words: n === 2 ? LONG : `555-01${String(n).padStart(2, '0')}`,
      kind: 'a phone number',
      why: 'It has the form of a phone number.',
      replacement: n % 3 === 0 ? '' : 'a phone number',
    })),
  },
};

// `?rtl` shows the panel as in a language written from the right.
setMessages(location.search === '?rtl' ? { ...words, '@@bidi_dir': { message: 'rtl' } } : words);
let handle: PanelHandle | undefined;
let view: PanelView = FOUND;
const said: string[] = [];
const update = (change: Partial<PanelView>): void => {
  view = { ...view, ...change };
  handle?.update(view);
};
const answers: PanelAnswers = {
  keepEditing: () => {
    said.push('keepEditing');
    handle?.close();
  },
  replace: (ids) => {
    said.push(`replace ${ids.join(' ')}`);
    update({ findings: view.findings.filter((finding) => !ids.includes(finding.id)) });
  },
  name: (naming) => {
    said.push(`name ${naming}`);
    update({ naming });
  },
  writeInstead: () => {
    said.push('writeInstead');
  },
  reword: (id, words) => {
    said.push(`reword ${id} ${words}`);
    update({
      findings: view.findings.map((each) => (each.id === id ? { ...each, replacement: words, own: true } : each)),
    });
  },
  undo: () => {
    said.push('undo');
    update({ undoable: false });
  },
  replaceAll: () => {
    said.push('replaceAll');
    update({ findings: [], reason: 'none', verdict: 'allow' });
  },
  whose: (id, label) => {
    said.push(`whose ${id} ${label}`);
  },
  notIdentifier: (id) => {
    said.push(`notIdentifier ${id}`);
    update({ findings: view.findings.filter((finding) => finding.id !== id) });
  },
  fineForThem: (id) => {
    said.push(`fine ${id}`);
    update({ findings: view.findings.filter((finding) => finding.id !== id) });
  },
  choose: (purpose) => {
    if (view.reason !== 'none') update({ agreed: purpose === 'report' || purpose === 'danger' });
  },
  sendAsItIs: (reason) => {
    said.push(`send ${reason === null ? 'null' : `${reason.purpose} ${reason.ofClinic ?? reason.note}`.trim()}`);
    handle?.close();
  },
  changePlace: () => said.push('changePlace'),
  copyDraft: () => said.push('copyDraft'),
  copyRevised: () => said.push('copyRevised'),
};

const text = document.querySelector('#rich')?.firstChild;
const box = (from: number, to: number): DOMRect => {
  const range = document.createRange();
  if (text) range.setStart(text, from);
  if (text) range.setEnd(text, to);
  return range.getBoundingClientRect();
};
const marks = createMarks(document, { root: 'open', onMoved: () => showMarks() });
const showMarks = (): void => {
  const composer = document.querySelector('#rich') ?? document.body;
  const shown = [
    { id: 'name', tier: 'direct', rects: [box(0, 13)] },
    { id: 'job', tier: 'quasi', rects: [box(20, 32)] },
  ] as const;
  marks.show(shown, { composer, clip: composer.getBoundingClientRect() });
};

window.stage = {
  showMarks,
  clearMarks: () => marks.clear(),
  at: (x, y) => marks.at(x, y),
  openCard(focus) {
    const row = FOUND.findings[0];
    if (row === undefined) return;
    const given = {
      replace: () => said.push('replace'),
      notIdentifier: () => said.push('notIdentifier'),
      closed: () => said.push('closed'),
    };
    const composer = document.querySelector('#rich') ?? document.body;
    openCard(document, row, given, { anchor: box(0, 13), composer, focus, root: 'open' });
  },
  answers: said,
  open(name, mode = 'open', near = true) {
    view = VIEWS[name] ?? FOUND;
    const anchor = document.querySelector('textarea')?.getBoundingClientRect();
    handle = openPanel(document, view, answers, { root: mode, anchor: near ? anchor : undefined });
  },
  update,
  close: () => handle?.close(),
  handle: () => handle,
};
