// @ts-check
// Import this first, before anything that an older Node cannot read. It must itself run on any Node that knows modules.
import { say } from './setup/say.mjs';
import { canRunMadang, LEAST_NODE } from './setup/pinned-node.mjs';

if (!canRunMadang(process.versions.node)) {
  say({
    ko: `마당에는 Node ${LEAST_NODE} 이상이 필요합니다. 지금은 ${process.versions.node}입니다. \`npm start\`, \`npx vitest\`처럼 npm이나 npx로 실행하면 함께 설치한 알맞은 Node로 실행됩니다.`,
    en: `Madang needs Node ${LEAST_NODE} or newer; this is ${process.versions.node}. Run it through npm or npx (\`npm start\`, \`npx vitest\`), which brings the right Node along.`,
  });
  process.exit(1);
}
