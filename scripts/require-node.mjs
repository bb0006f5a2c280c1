// @ts-check
// Import this first, before anything that an older Node cannot read. It must itself run on any Node that knows modules.
import { say } from './setup/say.mjs';
import { canRunMadang, LEAST_NODE } from './setup/pinned-node.mjs';

if (!canRunMadang(process.versions.node)) {
  say({
    ko: `마당에는 Node ${LEAST_NODE} 이상이 필요합니다. 지금은 ${process.versions.node}입니다. \`npm start\`, \`npm run build\`처럼 npm으로 실행하면 알맞은 Node를 함께 설치해 씁니다.`,
    en: `Madang needs Node ${LEAST_NODE} or newer; this is ${process.versions.node}. Run it through npm (\`npm start\`, \`npm run build\`), which brings the right Node along.`,
  });
  process.exit(1);
}
