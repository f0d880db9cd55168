import { Accounting, labelIn } from '../../lib/pages/accounting';
import { liveServices } from '../../lib/pages/live';
import { showPage } from '../../lib/pages/show';

showPage('accounting_page', <Accounting services={liveServices} label={labelIn(location.search)} />);
