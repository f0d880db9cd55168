import { liveServices } from '../../lib/pages/live';
import { PolicyPage } from '../../lib/pages/policy';
import { showPage } from '../../lib/pages/show';

showPage('clinic_page', <PolicyPage services={liveServices} />);
