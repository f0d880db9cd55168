import { Limits } from '../../lib/pages/limits';
import { liveServices } from '../../lib/pages/live';
import { showPage } from '../../lib/pages/show';

showPage('limits_title', <Limits services={liveServices} now={new Date()} />);
