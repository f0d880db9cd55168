import { useEffect, useState } from 'preact/hooks';
import type { ClinicPolicy } from '../settings/managed/keys';
import { type Clinic, policyOf } from '../settings/managed/store';
import type { PageServices } from './services';

/** What the clinic set, as it stands now; `null` until it is read. */
export function useClinic(services: PageServices): ClinicPolicy | null {
  const [clinic, setClinic] = useState<ClinicPolicy | null>(null);
  useEffect(() => {
    const take = (next: Clinic) => setClinic(policyOf(next));
    void services.loadClinic().then(take);
    return services.onClinic(take);
  }, [services]);
  return clinic;
}
