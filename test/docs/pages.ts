import { readFileSync } from 'node:fs';
import { filesIn } from '../files-in.ts';

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The pages of docs/, by their paths from the root of the repository. */
export const pages: readonly string[] = filesIn('docs', '.md');

export function textOf(page: string): string {
  return readFileSync(page, 'utf8');
}

export function blocksOf(page: string): Block[] {
  const fences = textOf(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...fences].map(([, language = '', text = '']) => ({ language, text }));
}

/** The blocks of a page in this language. Throws if there is none. */
export function blocksIn(page: string, language: string): string[] {
  const found = blocksOf(page).filter((block) => block.language === language);
  if (found.length === 0) throw new Error(`${page} has no block in ${language}`);
  return found.map(({ text }) => text);
}

/** The code spans outside of fenced blocks. */
export function spansOf(page: string): string[] {
  const prose = textOf(page).replace(/^```\w*\n[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
}

/** The headings, as GitHub turns them into anchors. */
export function anchorsOf(page: string): string[] {
  const headings = textOf(page).matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** A part of a page between two headings of the second level. */
export interface Section {
  /** Empty for the part before the first heading. */
  readonly heading: string;
  /** Its blocks in one language. */
  readonly blocks: readonly string[];
}

export function sectionsOf(page: string, language: string): Section[] {
  return textOf(page)
    .split(/^(?=## )/m)
    .map((part) => ({
      heading: /^## (.+)$/m.exec(part)?.[1] ?? '',
      blocks: [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, word, text = '']) =>
        word === language ? [text.trimEnd()] : [],
      ),
    }));
}
