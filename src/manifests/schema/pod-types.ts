import types from './pod-types.json' with { type: 'json' };
import { typeReader } from './shape.ts';

/** The types of Pods and of what makes them: all that most texts are about. */
export const podType = typeReader(types);
