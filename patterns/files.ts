/*
 * How names of files end, and what they look like in a text and on a page.
 */

const ENDING = String.raw`\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|pages|txt|csv|jpe?g|png|heic|tiff?|gif|m4a|mp3|mp4|mov|wav|zip|eml|msg)(?![\p{L}\p{N}])`;

/** A name of a file in running text: parts joined by `_`, `-` or `.`, or written `LikeThis`, before an ending. */
export const FILE = new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{N}_.'()-]{2,80}?${ENDING}`, 'giu');
/** A name of a file as a page shows it on its own, with blanks and all. */
export const SHOWN_FILE = new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{N} _.,'()&+-]{0,100}${ENDING}`, 'giu');
/** What a text must hold to name a file at all: quicker to ask. */
export const MAY_BE_FILE =
  /\.(?:pdf|doc|xls|ppt|rtf|odt|pages|txt|csv|jp|png|heic|tif|gif|m4a|mp3|mp4|mov|wav|zip|eml|msg)/i;

/** Kinds of documents that are about one person. */
export const DOCUMENT =
  /^(?:intake|assessment|consent|notes?|roi|report|letter|eval|evaluation|discharge|summary|referral|treatment|chart|session|scan|labs?|soap|progress|biopsychosocial|iep|records?|superbill|transcript|voicemail|recording|safety|psych)$/;
/** What names of files have besides. */
export const FILLER =
  /^(?:template|templates|blank|form|forms|sample|draft|final|copy|new|old|signed|unsigned|updated|fillable|adult|child|adolescent|couples?|family|group|english|spanish|guidelines?|policy|policies|handout|worksheet|packet|checklist|scoring|manual|version|edited|revised|redacted|deidentified|anon|anonymous|client|patient|plan|audio|video|image|img|screenshot|page|part|phq|gad|pcl|dbt|cbt|emdr|hipaa|telehealth|insurance|billing|invoice|privacy|practices|notice|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri)$/;
