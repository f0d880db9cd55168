import { SETTINGS_PATH } from '../../patterns/destination-words';
import { looksLikeSend } from '../gate/send-control';
import type { Destination, PlaceKind } from '../model/draft';
import type { Site } from '../model/site';
import { hasSend, outermost } from './destination/around';
import { audienceIn, audienceNear, countIn } from './destination/audience';
import { exceptionOf, isThere, type Scene, sceneOf, textOf, textsOf } from './destination/hooks';
import { kindOf, kindOn } from './destination/kind';
import { bareTitle, headingOf, labelsOf, namedBy } from './destination/place';
import { addressesIn, hasRecipients, type Recipients, recipientsIn } from './destination/recipients';
import { declaredFor } from './destination/site';
import { subjectIn } from './destination/subject';
import { answersOf, newOn } from './destination/thread';

/*
 * What a page tells of where a draft would go. Generic rules come first; what is declared of a site adds to them.
 */

/** The part of `location` that counts. */
export interface Place {
  readonly origin: string;
  readonly pathname: string;
}

/**
 * Where a draft would go.
 * @param place the page's location
 * @param title what the page calls itself
 */
export function destinationOf(composer: HTMLElement, place: Place, title: string): Destination {
  const path = place.pathname.startsWith('/') ? place.pathname : '/';
  const label = (origin: string) => title.trim() || origin.replace(/^\w+:\/\//, '');
  try {
    const origin = originOf(place, composer);
    const { site, outdated } = declaredFor(composer, origin);
    const facts = factsOf(composer, { site, path, origin, title });
    return {
      origin,
      path,
      label: label(origin),
      ...facts,
      ...(site && { site: site.name }),
      ...(outdated !== undefined && isSending(composer, path, facts) && { outdatedSite: outdated }),
    };
  } catch {
    // The page took the composer away with its frame: nobody can say who would read it.
    const { origin } = place;
    return { origin, path, label: label(origin), recipients: [], unreadableRecipients: true };
  }
}

/** Whether a field is there to be sent from: settings and the like have fields too, and nobody declares them. */
function isSending(composer: Element, path: string, { recipients }: Facts): boolean {
  return hasSend(composer) && (recipients.length > 0 || !SETTINGS_PATH.test(path));
}

/** The origin of a page; for a frame without one, that of the page around it. */
function originOf(place: Place, composer: Element): string {
  if (place.origin && place.origin !== 'null') return place.origin;
  return outermost(composer).ownerDocument.defaultView?.location.origin ?? 'null';
}

interface Page {
  readonly site: Site | undefined;
  readonly path: string;
  readonly origin: string;
  readonly title: string;
}

type Facts = Omit<Destination, 'origin' | 'path' | 'label' | 'site' | 'outdatedSite'>;

function factsOf(composer: HTMLElement, page: Page): Facts {
  const { site } = page;
  const scene = sceneOf(composer, site);
  const { recipients, hidden, unreadable } = allRecipients(scene, site);
  const labels = labelsOf(composer);
  const heading = headingOf(composer);
  const headed = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const named = namedBy(labels);
  const addressed = recipients.length > 0 || unreadable || hasRecipients(scene.around, composer);
  const send = sendName(scene);
  const audience = countOf(scene, site) ?? audienceNear(composer, heading) ?? audienceIn(send);
  const subject = subjectIn(scene, site);
  const declaredPlace = textOf(site?.place, scene);
  const signs = { addressed, titled: subject !== null, labels, heading: headed, title: page.title };
  const generic = kindOf({ ...signs, named: named?.kind, audience });
  const kind = site ? declaredKind(site, scene, page, named?.kind, declaredPlace) : generic;
  const answers = answersOf({
    subject: subject?.value ?? '',
    labels,
    heading: headed,
    send,
    composer,
    declared: isThere(site?.reply, scene),
    addressed,
  });
  const where = declaredPlace ?? (kind === 'mail' ? '' : (named?.place ?? (headed || bareTitle(page.title))));
  const fresh = newOn(composer, recipients, answers, textsOf(site?.thread, scene).flatMap(addressesIn));
  return {
    recipients,
    ...(hidden.length > 0 && { hiddenRecipients: hidden }),
    unreadableRecipients: unreadable,
    kind,
    ...(where !== '' && { place: where }),
    // Whom a letter reaches is counted by its recipients.
    ...(audience !== undefined && kind !== 'mail' && { audience }),
    ...(answers !== undefined && { answers }),
    ...(fresh !== undefined && { newRecipients: fresh }),
  };
}

/** The recipients that the fields around a composer name, and those that a declaration finds. */
function allRecipients(scene: Scene, site: Site | undefined): Recipients {
  const own = recipientsIn(scene.around, scene.composer);
  const told = textsOf(site?.recipients, scene);
  const stranger = told.some((text) => /[\p{L}\p{N}]/u.test(text) && addressesIn(text).length === 0);
  const recipients = [...new Set([...own.recipients, ...told.flatMap(addressesIn)])];
  return { recipients, hidden: own.hidden, unreadable: own.unreadable || stranger };
}

function countOf(scene: Scene, site: Site | undefined): number | undefined {
  return textsOf(site?.audience, scene)
    .map(countIn)
    .find((count) => count !== undefined);
}

function declaredKind(
  site: Site,
  scene: Scene,
  { path, origin }: Page,
  named: PlaceKind | undefined,
  place: string | undefined,
): PlaceKind {
  const host = origin.replace(/^\w+:\/\//, '');
  return exceptionOf(site, scene, path, host) ?? kindOn(site.kind, named, place);
}

/** What the control that sends is called; a button "Reply" says that this is one. */
function sendName({ around }: Scene): string {
  if (around.localName === 'body') return '';
  const control = Array.from(around.querySelectorAll('button,[role=button],input[type=submit]')).find(looksLikeSend);
  const value = (control as Partial<HTMLInputElement> | undefined)?.value;
  return (control?.getAttribute('aria-label') || value || control?.textContent || '').trim();
}

/** The field above a composer that holds its subject or title, or `null`. */
export function subjectField(composer: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  const { site } = declaredFor(composer, outermost(composer).ownerDocument.defaultView?.location.origin ?? 'null');
  return subjectIn(sceneOf(composer, site), site);
}

/** The subject line that goes with a composer; empty when there is none. */
export function subjectOf(composer: HTMLElement): string {
  try {
    return subjectField(composer)?.value ?? '';
  } catch {
    return '';
  }
}
