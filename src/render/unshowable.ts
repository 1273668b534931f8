/** Why a format cannot show some data, as the end of a sentence that begins with the format. */
export class Unshowable extends Error {
  override readonly name = 'Unshowable';
}

/** `text` and `table` can show a list of objects and a list without objects, but no mixed list. */
export function mixedList(): Unshowable {
  return new Unshowable('cannot show a list that mixes objects and other values');
}
