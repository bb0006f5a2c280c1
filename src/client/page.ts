import { addCodeTools } from './code-tools.ts';
import { addDiagramTools } from './diagram-tools.ts';
import { copyHeadingLinks } from './heading-links.ts';
import { followContents } from './contents.ts';
import { openBranches } from './branches.ts';
import { openForPrint } from './print.ts';
import { settleSidebar } from './sidebar.ts';
import { switchLanguage } from './languages.ts';
import { switchTheme } from './theme.ts';

switchTheme();
settleSidebar();
openBranches();
followContents();
switchLanguage();
addCodeTools();
addDiagramTools();
copyHeadingLinks();
openForPrint();
