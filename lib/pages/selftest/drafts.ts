import { CLEAN_DRAFTS, FAMILY_DRAFTS, TOGETHER_DRAFT } from '../../../patterns/selftest';
import { FAMILIES, type Family, type Finding, UNSURE } from '../../model/finding';
import { asks } from '../../model/verdict';
import { type Check, type Given, outcomeOf, type Step } from './check';
import { counted, FORUM, tryOut } from './try';

/** A crowd of fewer people than this was narrowed down by the tables, and not by a guess. */
const FEW = 1000;

/** Whether the parts of the package are there and whole. */
export const partSteps: readonly Step[] = [
  { group: 'parts', id: 'weights', run: (given) => [part('weights', given.weights)] },
  { group: 'parts', id: 'tables', run: (given) => [part('tables', counts(given))] },
  { group: 'parts', id: 'detector', run: (given) => [part('detector', readsTwiceAlike(given))] },
];

function part(id: 'weights' | 'tables' | 'detector', passes: boolean): Check {
  const tried = `selftest_tried_${id}`;
  return { group: 'parts', id, outcome: outcomeOf(passes), title: [`selftest_part_${id}`], tried: [tried] };
}

/** The tables tell about how many people fit a draft, and place it in the town that it names. */
function counts(given: Given): boolean {
  const crowd = counted(given, TOGETHER_DRAFT);
  return crowd !== null && crowd !== 'unknown' && crowd.base === 'place' && crowd.range.low < FEW;
}

/** The same words give the same findings, each within its draft. */
function readsTwiceAlike({ read, readAfresh }: Given): boolean {
  return [...Object.values(FAMILY_DRAFTS), TOGETHER_DRAFT].every((text) => {
    const found = read(text);
    const inside = found.every(({ start, end }) => start >= 0 && start < end && end <= text.length);
    return found.length > 0 && inside && JSON.stringify(readAfresh(text)) === JSON.stringify(found);
  });
}

/** A made-up draft for each family, one of details that identify together, and talk of the trade. */
export const draftSteps: readonly Step[] = [
  ...FAMILIES.map(
    (family): Step => ({
      group: 'drafts',
      id: family,
      run: (given) => [
        {
          group: 'drafts',
          id: family,
          outcome: outcomeOf(isHeard(given, family)),
          title: [`family_${family}`],
          tried: ['selftest_tried_family'],
        },
      ],
    }),
  ),
  { group: 'drafts', id: 'together', run: (given) => [together(given)] },
  { group: 'drafts', id: 'clean', run: (given) => [clean(given)] },
];

/** A sure finding of the family, and a question where anyone can read. */
function isHeard(given: Given, family: Family): boolean {
  const text = FAMILY_DRAFTS[family];
  return given.read(text).some((each) => isSure(each, family)) && asks(tryOut(given, { text, to: FORUM }).verdict);
}

function isSure({ family, tier, certainty }: Finding, wanted: Family): boolean {
  return family === wanted && tier === (wanted === 'quasi' ? 'quasi' : 'direct') && certainty >= UNSURE;
}

function together(given: Given): Check {
  const { verdict, findings } = tryOut(given, { text: TOGETHER_DRAFT, to: FORUM });
  const kinds = new Set(findings.map(({ kind }) => kind));
  return {
    group: 'drafts',
    id: 'together',
    outcome: outcomeOf(asks(verdict) && kinds.size > 2),
    title: ['selftest_together'],
    tried: ['selftest_tried_together'],
  };
}

function clean(given: Given): Check {
  return {
    group: 'drafts',
    id: 'clean',
    outcome: outcomeOf(CLEAN_DRAFTS.every((text) => !asks(tryOut(given, { text, to: FORUM }).verdict))),
    title: ['selftest_clean'],
    tried: ['selftest_tried_clean'],
  };
}
