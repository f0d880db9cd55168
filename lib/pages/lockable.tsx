import type { ComponentChildren } from 'preact';
import { message } from '../messages/messages';
import { isLocked } from '../settings/managed/in-force';
import type { ClinicPolicy, Lockable as Name } from '../settings/managed/keys';

interface LockableProps {
  readonly name: Name;
  readonly clinic: ClinicPolicy;
  readonly children: ComponentChildren;
}

/** A part of a page that the clinic may have locked: it can be read then, and not changed, and it says who locked it. */
export function Lockable({ name, clinic, children }: LockableProps) {
  if (!isLocked(clinic, name)) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend>{message('clinic_locked')}</legend>
      <SetByClinic clinic={clinic} />
      {children}
    </fieldset>
  );
}

/** The clinic's own words on what it locked, and whom to ask. */
export function SetByClinic({ clinic: { customMessages, supportContact, helpUrl } }: { clinic: ClinicPolicy }) {
  return (
    <>
      {customMessages?.locked !== undefined && (
        <p class="hint">
          <bdi>{customMessages.locked}</bdi>
        </p>
      )}
      {supportContact !== undefined && <p class="hint">{message('clinic_contact', supportContact)}</p>}
      {helpUrl !== undefined && (
        <p class="hint">
          <a href={helpUrl} target="_blank" rel="noopener noreferrer">
            {message('clinic_help')}
          </a>
        </p>
      )}
    </>
  );
}
