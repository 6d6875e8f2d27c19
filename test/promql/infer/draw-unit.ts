import type { Quantity, UnitFact } from '../../../src/promql/quantity.ts';

/** Names of scales, by the unit that they are scales of. */
const SCALED: readonly (readonly [name: string, base: string, scale: number])[] = [
  ['%', '1', 0.01],
  ['ns', 's', 1e-9],
  ['us', 's', 1e-6],
  ['ms', 's', 1e-3],
  ['min', 's', 60],
  ['h', 's', 3_600],
  ['d', 's', 86_400],
  ['w', 's', 604_800],
  ['bit', 'B', 1 / 8],
  ['kB', 'B', 1_000],
  ['KiB', 'B', 1_024],
  ['MiB', 'B', 1_024 ** 2],
  ['GiB', 'B', 1_024 ** 3],
  ['bit/s', 'B/s', 1 / 8],
  ['Mbit/s', 'B/s', 1_000_000 / 8],
  ['MiB/s', 'B/s', 1_024 ** 2],
];

/** A unit as text: `B/s`, `ms`, `%`, `@s` for a point in time, `number`, `literal 300`, `unknown`. */
export function drawUnit(unit: UnitFact): string {
  switch (unit.kind) {
    case 'known':
      return drawQuantity(unit.quantity);
    case 'literal':
      return `literal ${unit.value}`;
    case 'unknown':
      return 'unknown';
  }
}

function drawQuantity({ dimension: { seconds, bytes }, scale, point }: Quantity): string {
  const above = factors([
    ['B', bytes],
    ['s', seconds],
  ]);
  const below = factors([
    ['B', -bytes],
    ['s', -seconds],
  ]);
  const base = `${above === '' ? '1' : above}${below === '' ? '' : `/${below}`}`;
  const scaled = SCALED.find(([, of, by]) => of === base && Math.abs(by - scale) < 1e-9 * by)?.[0];
  const name = scale === 1 ? base.replace(/^1$/, 'number') : (scaled ?? `${scale} ${base}`);
  return point ? `@${name}` : name;
}

function factors(powers: readonly (readonly [unit: string, power: number])[]): string {
  return powers
    .filter(([, power]) => power > 0)
    .map(([unit, power]) => (power === 1 ? unit : `${unit}^${power}`))
    .join('*');
}
