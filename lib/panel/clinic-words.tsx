import { message } from '../messages/messages';
import type { PanelClinic } from './view';

/** What the clinic has to say, and whom to ask there. Its words are shown as they are, never as markup. */
export function ClinicWords({ clinic: { words, contact, link } }: { clinic: PanelClinic }) {
  if (words.length === 0 && contact === undefined && link === undefined) return null;
  return (
    <div class="clinic">
      {words.map((each) => (
        <p key={each}>
          <bdi>{each}</bdi>
        </p>
      ))}
      {contact !== undefined && <p class="hint">{message('panel_clinicContact', contact)}</p>}
      {link !== undefined && (
        <p class="hint">
          <a href={link} target="_blank" rel="noopener noreferrer">
            {message('panel_clinicHelp')}
          </a>
        </p>
      )}
    </div>
  );
}
