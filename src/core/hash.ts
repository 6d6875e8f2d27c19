/** FNV-1a over UTF-16 code units: 32 bits, the same everywhere. Spreads names; keeps no secret. */
export function hash32(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return bits >>> 0;
}
