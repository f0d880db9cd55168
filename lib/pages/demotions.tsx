import { useEffect, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Settings } from '../model/settings';
import { kindWords } from '../panel/words';
import { declined, offersIn, type Showings } from '../records/showings';
import { demote, promote } from '../settings/changes';
import { isLocked } from '../settings/managed/in-force';
import type { PageServices } from './services';
import type { SettingsInUse } from './use-settings';

interface DemotionsProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly services: PageServices;
}

/** What the user lets go nearly every time, offered to be underlined only; and what was, to be taken back. Nothing while there is neither. */
export function Demotions({ settings, use, services }: DemotionsProps) {
  const [showings, setShowings] = useState<Showings>({});
  useEffect(() => {
    void services.showings.load().then(setShowings);
    return services.showings.onChange(setShowings);
  }, [services]);
  if (isLocked(use.clinic, 'demoted')) return null;
  const offers = offersIn(showings, settings.demoted);
  if (offers.length === 0 && settings.demoted.length === 0) return null;
  return (
    <div class="list">
      <h3>{message('demotions_title')}</h3>
      <ul class="items wide">
        {offers.map((kind) => (
          <li key={kind}>
            <span>{message('demotions_offer', kindWords(kind))}</span>
            <span class="acts">
              <button
                type="button"
                onClick={() => void use.change(demote(kind), message('page_changed', kindWords(kind)))}
              >
                {message('demotions_yes')}
              </button>
              <button type="button" class="plain" onClick={() => void services.showings.change(declined(kind))}>
                {message('demotions_no')}
              </button>
            </span>
          </li>
        ))}
        {settings.demoted.map((kind) => (
          <li key={`demoted ${kind}`}>
            <span>{message('demotions_now', kindWords(kind))}</span>
            <button
              type="button"
              class="plain"
              aria-label={message('demotions_backOf', kindWords(kind))}
              onClick={() => void use.change(promote(kind), message('page_changed', kindWords(kind)))}
            >
              {message('demotions_back')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
