/**
 * Small words by language (ISO 639-1): enough of them to tell, in a sentence of eight words or so, what it is written in. Words
 * that two languages share stand in both. Where these words are many the tagger, which knows English, errs: it takes a greeting
 * for a name, as it is capitalised and unknown.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the and to of is was in that it for with he she they i you my his her on at a an but has have had be are we this not as from or by what do does did been were will would about so if how when who their them than then there can could i’m',
  es: 'el la los las un una unos unas que por para con como pero más mas muy su sus tu mi es está esta este estoy lo le les se si sí del al y o yo nos ella ellos hoy ayer hola gracias saludos no qué cómo cuando porque también sin sobre fue era tiene ha han hay en de me te ya',
  fr: 'le la les un une des du de et est que qui pour dans avec pas vous je nous il elle ils elles sur son sa ses mon ma mes au aux ce cette mais ou où ne se plus été a ont bonjour merci bien très comme chez par en leur y',
  de: 'der die das den dem des ein eine einen einem einer und ist nicht ich sie er wir ihr es mit zu auf für von im am bei nach aus auch aber war hat habe haben wie was wenn noch nur sehr ihre ihrem ihren sein seine mein meine liebe lieber grüße hallo guten',
  it: 'il lo la i gli le un una di del della dei che per con non è sono ho ha hanno e ma mio mia suo sua come anche più molto questo questa nel nella al alla ciao grazie si ci mi da dal dalla su se ieri oggi',
  pt: 'o a os as um uma de do da dos das que para com não é está foi em no na nos nas por mas como mais muito seu sua meu minha ele ela eles eu você se já ao à também obrigado obrigada olá ontem hoje tem',
  nl: 'de het een en van ik je zij hij wij is was niet met op te dat die voor aan bij naar ook maar als mijn haar zijn om er nog heeft hebben heb wel uit hallo groeten gisteren vandaag',
  sv: 'och att det som en ett på är av för med till inte den han hon jag vi de har hade om men så var från mig min sin hej hälsningar',
  da: 'og at det som en et på er af for med til ikke den han hun jeg vi de har havde om men så var fra mig min sin hej hilsen',
  no: 'og at det som en et på er av for med til ikke den han hun jeg vi de har hadde om men så var fra meg min sin hei hilsen',
  fi: 'ja on ei se että hän oli mutta ovat kun niin kuin minä sinä me he joka myös mitä hei terveisin',
  pl: 'i w na z że nie się do jest to jak ale po co tak za od o jej jego mnie dla był była ma czy już przez cześć dzień dobry',
  cs: 'a se v na je že to s z do i o k ale jsem byl byla jako pro když není by jeho její ahoj dobrý den',
  hu: 'a az és hogy nem is egy van volt meg ez de csak már mint vagy ha szia üdvözlettel',
  ro: 'și în de la cu pe nu este o un că se din care pentru mai sunt fost dar bună ziua mulțumesc',
  tr: 've bir bu da de için ile çok ben sen o biz ama gibi daha ne var yok değil olarak merhaba selam',
  id: 'yang dan di ke dari ini itu dengan untuk tidak saya kamu dia kami pada adalah juga ada sudah',
  tl: 'ang ng sa na mga ay at ko siya ako niya kami hindi ito si ni para may',
  vi: 'và là của có không được cho với một tôi anh chị em này đã đang những các trong',
  so: 'waa iyo in ka ku uu ay oo la soo ma waxaa',
  ht: 'mwen ou li nou yo pa ak nan yon la se ki pou gen te',
};

/** The languages that a small word belongs to. Lower case. */
export const SMALL_WORDS: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(LISTS)) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}
