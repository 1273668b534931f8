import { QueryProblem } from './problem.ts';
import { isArray, type Step } from './value.ts';

export interface Bounds {
  readonly start: number | undefined;
  readonly stop: number | undefined;
  readonly step: number | undefined;
}

/** Part of a list, as Python slices it: bounds from the end when negative, backwards when the step is. */
export function slice({ start, stop, step = 1 }: Bounds): Step {
  return (value) => {
    if (!isArray(value)) return null;
    if (step === 0) throw new QueryProblem('has a slice with a step of 0');
    const { length } = value;
    // Backwards a slice begins at the last item, and only -1, which no bound can say, is before the first.
    const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
    const placed = (bound: number) => Math.min(Math.max(bound < 0 ? bound + length : bound, lowest), highest);
    const from = start === undefined ? (step > 0 ? lowest : highest) : placed(start);
    const to = stop === undefined ? (step > 0 ? highest : lowest) : placed(stop);
    const items = [];
    for (let place = from; step > 0 ? place < to : place > to; place += step) items.push(value[place] ?? null);
    return items;
  };
}
