import { useEffect, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Tally } from '../records/counts';
import { countsCsv } from '../records/counts-csv';
import { download } from './download';
import type { PageServices } from './services';

/** How often Discreet asked, by week and rule, as a file for the clinic: nothing of a draft, a client or a recipient. */
export function WeeklyCounts({ services }: { services: PageServices }) {
  const [counts, setCounts] = useState<readonly Tally[]>([]);
  useEffect(() => {
    void services.counts.load().then(setCounts);
    return services.counts.onChange(setCounts);
  }, [services]);
  return (
    <div class="list" id="counts">
      <h3>{message('counts_title')}</h3>
      <p class="hint">{message('counts_hint')}</p>
      {counts.length === 0 ? (
        <p class="empty">{message('counts_empty')}</p>
      ) : (
        <button
          type="button"
          onClick={() => download(countsCsv(counts), 'discreet-counts.csv', 'text/csv;charset=utf-8')}
        >
          {message('counts_save')}
        </button>
      )}
    </div>
  );
}
