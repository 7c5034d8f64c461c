import type {ProcurementPlace} from '@klausul/core';
import type {Part} from './open-paths.ts';

/** The i-th of n machines, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * Parts that cannot be divided further, in the same order: a procurement with all that lie in its folder, since a file
 * there may turn out to be one of its own, and a path that leads nowhere.
 */
export function indivisible(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part): readonly Part[] =>
    'nowhere' in part ? [part] : groupsOf(part.places).map((places) => ({root: part.root, places})),
  );
}

function groupsOf(places: readonly ProcurementPlace[]): readonly (readonly ProcurementPlace[])[] {
  const groups: ProcurementPlace[][] = [];
  let first: ProcurementPlace | undefined;
  for (const place of places) {
    if (first && (first.path === '' || place.path.startsWith(`${first.path}/`))) groups.at(-1)?.push(place);
    else {
      first = place;
      groups.push([place]);
    }
  }
  return groups;
}

/**
 * The parts of one shard: of the indivisible ones, in order, the i-th of n pieces that are as long as each other, give or
 * take one. Every part is in exactly one shard, whatever machine asks.
 */
export function shardOf(parts: readonly Part[], {index, of}: Shard): readonly Part[] {
  const all = indivisible(parts);
  const start = (piece: number) => Math.floor((piece * all.length) / of);
  return all.slice(start(index - 1), start(index));
}

/** Pieces of work with about so many procurements each, in the same order. */
export function piecesOf(parts: readonly Part[], size: number): readonly (readonly Part[])[] {
  const pieces: Part[][] = [];
  let room = 0;
  for (const part of indivisible(parts)) {
    if (room <= 0) {
      pieces.push([]);
      room = size;
    }
    room -= sizeOf(part);
    pieces.at(-1)?.push(part);
  }
  return pieces.map(joined);
}

/** How many procurements a part is known to hold; there may be more inside its files. */
export function sizeOf(part: Part): number {
  return 'nowhere' in part ? 1 : part.places.length;
}

/** The same with neighbours of one workspace as one part: a workspace is opened once a part. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if ('root' in part && last && 'root' in last && last.root === part.root) {
      result[result.length - 1] = {root: part.root, places: [...last.places, ...part.places]};
    } else result.push(part);
  }
  return result;
}

/** Every procurement of a part alone. */
export function alone(part: Part): readonly Part[] {
  return 'nowhere' in part ? [part] : part.places.map((place) => ({root: part.root, places: [place]}));
}
