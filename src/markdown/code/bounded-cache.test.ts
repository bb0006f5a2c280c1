import { describe, expect, it } from 'vitest';
import { boundedCache } from './bounded-cache.ts';

describe('boundedCache', () => {
  const make = (value: string) => () => {
    made.push(value);
    return value;
  };
  let made: string[] = [];

  it('makes a value once', () => {
    made = [];
    const cache = boundedCache<string>(100, (value) => value.length);
    expect([cache.get('a', make('x')), cache.get('a', make('y'))]).toEqual(['x', 'x']);
    expect(made).toEqual(['x']);
  });

  it('forgets what was asked for longest ago', () => {
    made = [];
    const cache = boundedCache<string>(4, (value) => value.length);
    cache.get('a', make('1'));
    cache.get('b', make('2'));
    cache.get('a', make('again'));
    cache.get('c', make('3'));
    cache.get('a', make('again'));
    cache.get('b', make('anew'));
    expect(made).toEqual(['1', '2', '3', 'anew']);
  });

  it('gives back a value that is too large to be kept', () => {
    const cache = boundedCache<string>(4, (value) => value.length);
    expect(cache.get('a', () => 'too large')).toBe('too large');
  });
});
