/** Public bodies, universities, reference works, meeting rooms: links that clinicians share and that lead to no client. */
const REFERENCE =
  /^(?:[\w-]+\.)*(?:gov|edu|mil|int|org|(?:gov|nhs|ac|edu|govt|health|police|org)\.[a-z]{2}|(?:google|amazon|youtube|ted|zoom|webex|surveymonkey|eventbrite|psychologytoday|psychcentral|verywellmind|healthline|webmd|nytimes|washingtonpost|theguardian|springer|sciencedirect|elsevier|wiley|sagepub|tandfonline|nature|jamanetwork|bmj|thelancet|cochranelibrary|medscape|uptodate|researchgate|therapynotes|simplepractice|therapyden)\.(?:com|ca|ie|co\.uk|co\.nz|com\.au)|youtu\.be|zoom\.us|doxy\.me|meet\.google\.com|teams\.microsoft\.com)$/i;

/** Networks on which a page is a person's. */
const PERSONAL =
  /(?:^|\.)(?:facebook|fb|instagram|tiktok|twitter|x|linkedin|snapchat|threads|reddit|tumblr|pinterest|onlyfans|patreon|substack|medium|blogspot|wordpress|wixsite|weebly|squarespace|github|soundcloud|spotify|strava|venmo|paypal|cash|gofundme|caringbridge|justgiving|legacy|etsy|poshmark|vinted|depop|twitch|discord|flickr|vimeo|linktr|about|goodreads|ancestry|findagrave|zillow|rightmove|airbnb)\.(?:com|app|me|net|ee|gg|tv|co\.uk|blog)$/i;

/** A path that is a person's even on a site that is not. */
const PERSONAL_PATH = /\/(?:~|@|u\/|users?\/|profiles?\/|people\/|members?\/|in\/|obituar|about-?me)/i;

export function host(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|^www\./i, '').split(/[/?#:]/, 1)[0] ?? '';
}

function path(url: string): string {
  const rest = url.replace(/^https?:\/\//i, '');
  return rest.includes('/') ? rest.slice(rest.indexOf('/')) : '';
}

/** Whether a link leads to one person's page by its own words. */
export function isPersonal(url: string): boolean {
  return PERSONAL_PATH.test(path(url)) || (PERSONAL.test(host(url)) && path(url).length > 1);
}

export function isReference(url: string): boolean {
  return REFERENCE.test(host(url)) && !PERSONAL_PATH.test(path(url));
}

/** `https://…`, `www.…`, or a host with a path. For expressions with the flag `i`. */
export const LINK = String.raw`(?<![\w@./-])(?:https?:\/\/[^\s<>"'“”)\]]{4,400}|(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"'“”)\]]{1,300}|www\.(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?<![.,;:!?*_])`;
