const PATTERN = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Whether the text is a version of three numbers, such as `1.4.0`. */
export function isVersion(text: string): boolean {
  return PATTERN.test(text);
}

/** Compares two versions by their numbers; a text that is no version comes before all that are. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const differences = left.map((number, index) => number - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): readonly number[] {
  return PATTERN.exec(version)?.slice(1).map(Number) ?? [-1, 0, 0];
}
