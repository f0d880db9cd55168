import { liveServices } from '../../lib/pages/live';
import { Popup } from '../../lib/pages/popup';
import { showPage } from '../../lib/pages/show';

showPage('extName', <Popup services={liveServices} />);
