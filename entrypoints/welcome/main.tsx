import { startPractice } from '../../lib/guard/practice';
import { liveServices } from '../../lib/pages/live';
import { showPage } from '../../lib/pages/show';
import { Welcome } from '../../lib/pages/welcome';

startPractice();
showPage('welcome_title', <Welcome services={liveServices} />);
