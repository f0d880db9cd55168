import { language } from '../messages/messages';
import type { ApprovedPlace } from '../model/settings';

/** A place as people write it: without `https://`, and without the path where it is the whole site. */
export function placeWords({ origin, path }: ApprovedPlace): string {
  return origin.replace(/^https:\/\//, '') + (path === '/' ? '' : path);
}

/** A moment of today as the clock shows it, such as 15:40. */
export function clockTime(moment: number): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(moment);
}
