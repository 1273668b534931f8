/** Why a format cannot show some data, as the end of a sentence that begins with the format. */
export class Unshowable extends Error {
  override readonly name = 'Unshowable';
}

/** Of lists, `text` and `table` can show those of objects and those without any. */
export function mixedList(): Unshowable {
  return new Unshowable('cannot show a list that mixes objects and other values');
}
