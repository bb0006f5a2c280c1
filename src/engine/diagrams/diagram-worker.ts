import { parentPort } from 'node:worker_threads';
import { openStudio, siteFont } from '#diagrams';
import type { WantedDiagram } from './wanted-diagram.ts';

// A thread that draws the diagrams it is sent, one at a time, and sends back what became of each.
const studio = await openStudio({ font: await siteFont() });
parentPort?.on('message', ({ source, lang }: WantedDiagram) => {
  void studio.draw(source, { file: '', line: 1, column: 1, lang }).then((drawing) => {
    parentPort?.postMessage(drawing);
  });
});
