import { context as approved } from '../../patterns/purposes/approved';
import { context as assistantAgreed } from '../../patterns/purposes/assistant-agreed';
import { context as publicPlace } from '../../patterns/purposes/c0-public';
import { context as consultation } from '../../patterns/purposes/c1-consultation';
import { context as supervision } from '../../patterns/purposes/c2-supervision';
import { context as team } from '../../patterns/purposes/c3-team';
import { context as coordination } from '../../patterns/purposes/c4-coordination';
import { context as release } from '../../patterns/purposes/c5-release';
import { context as report } from '../../patterns/purposes/c6-report';
import { context as danger } from '../../patterns/purposes/c7-danger';
import { context as court } from '../../patterns/purposes/c8-court';
import { context as counsel } from '../../patterns/purposes/c9-counsel';
import { context as teaching } from '../../patterns/purposes/c10-teaching';
import { context as clientAsked } from '../../patterns/purposes/c11-client-asked';
import { context as billing } from '../../patterns/purposes/c12-billing';
import { context as client } from '../../patterns/purposes/c13-client';
import { context as secondOpinion } from '../../patterns/purposes/c14-second-opinion';
import { context as assistant } from '../../patterns/purposes/c15-assistant';
import { context as paused } from '../../patterns/purposes/paused';
import type { Context } from '../model/context';
import type { PlaceUse, Purpose, Role } from '../model/purpose';

/** The frame of each purpose. */
export const FRAMES: Readonly<Record<Purpose, Context>> = {
  public: publicPlace,
  consultation,
  supervision,
  team,
  coordination,
  release,
  report,
  danger,
  court,
  counsel,
  teaching,
  clientAsked,
  billing,
  client,
  secondOpinion,
  assistant,
};

/** What someone on the list is written to for, where nothing else is said. */
export const OF_ROLE: Readonly<Record<Role, Purpose>> = {
  team: 'team',
  supervisor: 'supervision',
  peer: 'consultation',
  provider: 'coordination',
  counsel: 'counsel',
  court: 'court',
  agency: 'report',
  payer: 'billing',
};

/** The frame of a place on the list. */
export const OF_USE: Readonly<Record<PlaceUse, Context>> = {
  record: approved,
  supervision,
  consultation,
  teaching,
  assistant: assistantAgreed,
  noClients: publicPlace,
};

export const PAUSED = paused;
