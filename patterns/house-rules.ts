/** A place whose own rules are stricter than what identifies: no client is spoken of there at all, however disguised. */
export interface HouseRule {
  /** As people call it. */
  readonly title: string;
  /** Matched against the host. */
  readonly host: RegExp;
  /** Matched against the path; the whole site when absent. */
  readonly path?: RegExp;
  /** Matched against what the page calls the group or channel, where its address does not tell. */
  readonly place?: RegExp;
  /** When its rules were last read, and by which words they were known. */
  readonly source: string;
}

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    title: 'r/therapists',
    host: /(?:^|\.)reddit\.com$/,
    path: /^\/r\/therapists(?:\/|$)/i,
    source: 'Posts of its moderators, 2026: no details of clients, disguised or not',
  },
  {
    title: "The Counsellors' Staffroom",
    host: /(?:^|\.)facebook\.com$/,
    place: /counsellors?['’]? staffroom/i,
    source: 'Its guidelines, 2026: ask for the therapist who is wanted, not about the client',
  },
];

/** The rule of the place that a draft goes to, or `null`. */
export function houseRuleOf({
  origin,
  path,
  place = '',
}: {
  origin: string;
  path: string;
  place?: string;
}): HouseRule | null {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  return (
    HOUSE_RULES.find(
      (rule) =>
        rule.host.test(host) && (rule.path?.test(path) ?? true) && (rule.place === undefined || rule.place.test(place)),
    ) ?? null
  );
}

export const cases = {
  ruled: [
    { origin: 'https://www.reddit.com', path: '/r/therapists/comments/x1/y' },
    { origin: 'https://old.reddit.com', path: '/r/therapists' },
    { origin: 'https://www.facebook.com', path: '/groups/12', place: 'The Counsellors’ Staffroom' },
  ],
  free: [
    { origin: 'https://www.reddit.com', path: '/r/therapistsofreddit' },
    { origin: 'https://notreddit.com', path: '/r/therapists' },
    { origin: 'https://www.facebook.com', path: '/groups/12', place: 'Gardeners' },
    { origin: 'null', path: '/' },
  ],
} as const;
