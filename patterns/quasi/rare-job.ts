import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { RARE_JOBS } from '../lexicons/rare-jobs';

export const sheet: QuasiSheet = {
  kind: 'rareJob',
  source: 'ACS 2018 B24114-6: jobs, or kinds of them, that fewer than 60,000 people in the United States hold',
  certainty: 0.64,
  phrases: [{ certainty: 0.66, phrases: RARE_JOBS }],
  rules: [
    {
      // runs a trapline, works on an oil rig, the night shift at the lighthouse
      words:
        'rig trawler lighthouse circus rodeo submarine tugboat carnival vineyard mine ranch quarry cannery abattoir slaughterhouse morgue zoo fish racetrack oyster lobster crab',
      expression:
        /\b(?:works?|worked|working|job|shifts?|employed|laboured|labored|cook|medic|nurse|foreman|mechanic)(?: \w+)? (?:on|at|in|for|with) (?:an?|the|his family['’]s|her family['’]s) (?:\w+ )?(?:oil rig|rig|trawler|lighthouse|circus|rodeo|submarine|tugboat|carnival|mine|quarry|cannery|abattoir|slaughterhouse|morgue|zoo|fish plant|racetrack|oyster (?:farm|boat)|lobster (?:boat|pound)|crab boat)\b|\boil[- ]rig (?:medic|worker|cook|hand|engineer|welder)\b/dgi,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'a 52 y.o. ⟦lobsterman⟧ with',
    'retired ⟦lighthouse keeper⟧, 71',
    'He is a ⟦jockey⟧ and',
    'she ⟦works at the fish plant⟧ nights',
    '53M, ⟦oil rig medic⟧, divorced',
  ],
  ignores: [
    'As a beekeeper I know stings',
    'she works at a bank',
    "I'm a former ballerina",
    'most air traffic controllers burn out',
    'a rigid frame',
    'my therapist is a puppeteer',
  ],
};
