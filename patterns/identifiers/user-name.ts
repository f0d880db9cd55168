import type { Cases, Identifier } from '../../lib/model/identifier';
import { stated } from '../expressions';

const NETWORK =
  'snap(?:chat)?|discord|kik|insta(?:gram)?|venmo|tik ?tok|twitter|telegram|xbox|psn|steam|reddit|tumblr|twitch|wechat|kakao(?:talk)?|viber|roblox|minecraft|fortnite|strava|garmin|bluesky|grindr|tinder|hinge';
const HOST = /^[a-z-]+(?:\.[a-z-]+)*\.(?:com|org|net|gov|edu|uk|io|ca|au|ie|nz|app|me|tv|co)$/i;

export const identifier: Identifier = {
  kind: 'userName',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R)',
  gate: /\b(?:user|log-?in|log(?:s|ged|ging) (?:in|on)|sign(?:s|ed|ing)? (?:in|on)|password|skype|acct|account|screen ?name|gamertag|portal|snap|snapchat|discord|kik|insta|instagram|venmo|handle|tik ?tok|twitter|telegram|xbox|psn|steam|reddit|tumblr|twitch|wechat|kakao(?:talk)?|viber|roblox|minecraft|fortnite|strava|garmin|bluesky|grindr|tinder|hinge|goes by)(?:name|id)?\b[^\n]{0,40}[\d_.#]/i,
  expression: stated(
    `(?:${NETWORK}),(?= )|user ?name|user(?: ?id)?|log-?in(?: for)?(?: acct| account| name)?(?: id)?|(?:logs?|logged|logging|signs?|signed) (?:in|on) (?:as|with|under)|password for|skype(?: id)?|acct|account|screen ?name|gamertag|portal(?: login| user)?(?: id)?|(?:${NETWORK}|handle|goes by)(?:,? (?:handle|name|account|user ?name|user|id))?(?: (?:is|as|under))?`,
    String.raw`(?:live:)?[a-z](?=[\w.-]{0,29}[\d_.#])[\w.-]{3,29}(?<![.-])(?:#\d{4})?`,
  ),
  // Letters alone are a word, and a dot alone is a host's.
  validate: (value) =>
    /[\d_#]|\w\.\w/.test(value) && (/[\d_]/.test(value) || !HOST.test(value)) && !/^[a-z]{1,2}\d+$/i.test(value),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'portal login for acct ⟦mgarnett_1974⟧ from home',
    'username: ⟦quiet.otter81⟧',
    'his snap is ⟦big_tom⟧',
    'on snapchat as ⟦jess.2009⟧, insta handle ⟦jess.bakes⟧',
    'discord ⟦jess#4471⟧',
    'Discord ⟦rosa_b⟧',
    'prefers KakaoTalk, ID ⟦rosa_mom⟧. On WeChat, ⟦otter_rosa66⟧',
  ],
  ignores: [
    'account 12345',
    'login at 9am',
    'the user is 3 days late',
    'a user friendly portal',
    'account since mid-2019',
    'it instantly insta bility. He handles Mexico.',
    'on instagram.com or login.gov',
  ],
};
