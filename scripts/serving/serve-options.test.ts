import { describe, expect, it, vi } from 'vitest';
import { serveOptions } from './serve-options.ts';

describe('serveOptions', () => {
  it.each([
    [[], { port: 4321, host: 'localhost', build: true }],
    [['--port', '4000'], { port: 4000, host: 'localhost', build: true }],
    [['--port=4000', '--no-build'], { port: 4000, host: 'localhost', build: false }],
    [['--host'], { port: 4321, host: '0.0.0.0', build: true }],
    [['--host', '--port', '1'], { port: 1, host: '0.0.0.0', build: true }],
    [['--host', '192.0.2.1'], { port: 4321, host: '192.0.2.1', build: true }],
  ])('reads %j', (args, expected) => {
    expect(serveOptions(args)).toEqual(expected);
  });

  it.each([[['--port', 'many']], [['--port', '70000']], [['--prot', '4000']], [['dist']]])(
    'explains what it takes instead of %j',
    (args) => {
      const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
        throw new Error('exit');
      });
      const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
      expect(() => serveOptions(args)).toThrow('exit');
      expect(exit).toHaveBeenCalledWith(2);
      expect(String(write.mock.calls[0]?.[0])).toContain('--port');
      vi.restoreAllMocks();
    },
  );
});
