import { readCrowdTables, readWeights } from '../../lib/guard/package-file';
import { liveServices } from '../../lib/pages/live';
import { SelfTest } from '../../lib/pages/selftest';
import { liveParts } from '../../lib/pages/selftest/live';
import { showPage } from '../../lib/pages/show';

const parts = { ...liveParts, readWeights, readTables: readCrowdTables };
showPage('selftest_title', <SelfTest services={liveServices} parts={parts} />);
