import { digestOf } from '#naming';
import { openStore } from '../store.ts';

// `saver.ts CACHE NAMES ROUNDS VALUES BYTES`: saves values of its name, the first, again and again, asking for all that it and
// the other names have saved before; prints the number of each round that is done.
const [cache = '', names = '', rounds = '0', values = '0', bytes = '0'] = process.argv.slice(2);
const [name = '', ...others] = names.split(',');
for (let round = 0; round < Number(rounds); round += 1) {
  const store = openStore(cache, 'store');
  for (const each of [name, ...others, 'both'])
    for (let earlier = 0; earlier < Number(rounds) * Number(values); earlier += 1)
      store.has(digestOf(`${each} ${Math.floor(earlier / Number(values))} ${earlier % Number(values)}`));
  for (let index = 0; index < Number(values); index += 1) {
    const key = `${name} ${round} ${index}`;
    store.set(digestOf(key), key.padEnd(Number(bytes), '.'));
    store.set(digestOf(`both ${round} ${index}`), `both ${round} ${index}`);
  }
  await store.save();
  process.stdout.write(`${round}\n`);
}
