import { liveServices } from '../../lib/pages/live';
import { Options } from '../../lib/pages/options';
import { showPage } from '../../lib/pages/show';

showPage('options_title', <Options services={liveServices} />);
