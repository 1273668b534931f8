/** Puts YAML on lines the way libyaml does: it knows the column and what the last thing written was. */
export interface YamlWriter {
  readonly column: () => number;
  /** Nothing but signs that indent (`- `, `? `, `: `) stands on this line. */
  readonly isIndented: () => boolean;
  /** Goes to a column: on this line when only signs that indent stand before it, otherwise on the next. */
  readonly toColumn: (column: number) => void;
  /** A sign with a space before it where one is missing. */
  readonly sign: (sign: string, style?: { readonly indents: boolean }) => void;
  /** A sign right behind what stands there. */
  readonly glue: (sign: string) => void;
  /** A plain scalar on one line. */
  readonly word: (text: string) => void;
  /** One character of a scalar. */
  readonly put: (character: string) => void;
  /** A line break within a scalar. */
  readonly lineBreak: (character: string) => void;
  /** The whole text, the last line ended. */
  readonly end: () => string;
}

export function yamlWriter(): YamlWriter {
  let text = '';
  let column = 0;
  let isSpaced = true;
  let isIndented = true;

  const write = (characters: string) => {
    text += characters;
    column += [...characters].length;
  };
  const toColumn = (wanted: number) => {
    if (!isIndented || column > wanted || (column === wanted && !isSpaced)) {
      text += '\n';
      column = 0;
    }
    write(' '.repeat(Math.max(0, wanted - column)));
    isSpaced = true;
    isIndented = true;
  };
  const spaced = (characters: string, indents: boolean) => {
    write(isSpaced ? characters : ` ${characters}`);
    isSpaced = false;
    isIndented = isIndented && indents;
  };

  return {
    column: () => column,
    isIndented: () => isIndented,
    toColumn,
    sign: (sign, { indents } = { indents: false }) => spaced(sign, indents),
    glue(sign) {
      write(sign);
      isSpaced = false;
      isIndented = false;
    },
    word: (word) => spaced(word, false),
    put(character) {
      write(character);
      isSpaced = false;
      isIndented = false;
    },
    lineBreak(character) {
      text += character;
      column = 0;
      isIndented = true;
    },
    end() {
      toColumn(0);
      return text;
    },
  };
}
