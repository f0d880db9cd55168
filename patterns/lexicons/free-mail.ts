/**
 * Domains where anyone can have an address, so that the domain vouches for nobody. Single addresses on them may be
 * approved, the whole domain never. Written by hand from the providers' own sign-up pages.
 */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  `126.com 163.com aim.com aol.com aol.co.uk aol.de att.net bellsouth.net bigpond.com bigpond.net.au bt.com btinternet.com
  btopenworld.com charter.net comcast.net cox.net duck.com earthlink.net eircom.net email.com fastmail.com fastmail.fm
  free.fr freenet.de frontier.com gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.ca
  hotmail.co.nz hotmail.co.uk hotmail.com hotmail.com.au hotmail.de hotmail.es hotmail.fr hotmail.ie hotmail.it
  hushmail.com icloud.com iinet.net.au inbox.com juno.com laposte.net libero.it live.ca live.co.uk live.com live.com.au
  live.ie live.nl mac.com mail.com mail.ru mailbox.org me.com msn.com naver.com ntlworld.com optonline.net optusnet.com.au
  orange.fr outlook.co.nz outlook.co.uk outlook.com outlook.com.au outlook.de outlook.es outlook.fr outlook.ie passport.com
  pm.me posteo.de proton.me protonmail.ch protonmail.com qq.com rediffmail.com rocketmail.com rogers.com sbcglobal.net
  shaw.ca sky.com slingshot.co.nz spectrum.net sympatico.ca t-online.de talktalk.net telus.net tiscali.co.uk tuta.com
  tutamail.com tutanota.com verizon.net videotron.ca virginmedia.com wanadoo.fr web.de windowslive.com xtra.co.nz
  yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.nz yahoo.co.uk yahoo.com yahoo.com.au yahoo.com.br yahoo.de yahoo.es yahoo.fr
  yahoo.ie yahoo.in yahoo.it yandex.com yandex.ru ymail.com zoho.com zohomail.com`.split(/\s+/),
);
