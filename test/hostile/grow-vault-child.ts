import { growVault } from './grow-vault.ts';

// A process of its own: what hangs in native code cannot be stopped in any other way. Answers each folder that it is sent.
process.on('message', (root: string) => {
  growVault(root).then(
    (grown) => process.send?.({ grown }),
    (error: unknown) => process.send?.({ crash: error instanceof Error ? String(error.stack) : String(error) }),
  );
});
