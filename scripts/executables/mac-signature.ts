import { createHash } from 'node:crypto';
import { basename } from 'node:path';

// https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h
const SEGMENT = 0x19;
const CODE_SIGNATURE = 0x1d;
const HEADER = 32;
const PAGE = 4096;
const HASH = 32;
const CODE_DIRECTORY = 88;
const SUPER_BLOB = 20;

/**
 * The file with an ad-hoc signature, as `codesign --sign -` makes one: macOS on Apple silicon starts no file without
 * one, and Node removes Apple's when it adds a bundle. It names no developer. Throws an Error if the file has a
 * signature, or no room for one.
 * https://github.com/apple-oss-distributions/xnu/blob/main/osfmk/kern/cs_blobs.h
 */
export function withAdHocSignature(machO: Buffer, path: string): Buffer {
  const { text, linkEdit, end, room, isSigned } = layoutOf(machO);
  if (isSigned) throw new Error(`${path} has a signature`);
  if (room < 16) throw new Error(`${path} has no room for a signature in its header`);
  const limit = Math.ceil(machO.length / 16) * 16;
  const identifier = Buffer.from(`${basename(path)}\0`);
  const pages = Math.ceil(limit / PAGE);
  const size = SUPER_BLOB + CODE_DIRECTORY + identifier.length + pages * HASH;

  const signed = Buffer.concat([machO, Buffer.alloc(limit - machO.length + size)]);
  signed.writeUInt32LE(signed.readUInt32LE(16) + 1, 16);
  signed.writeUInt32LE(signed.readUInt32LE(20) + 16, 20);
  for (const [index, value] of [CODE_SIGNATURE, 16, limit, size].entries())
    signed.writeUInt32LE(value, end + 4 * index);
  const linkEditSize = BigInt(limit + size) - signed.readBigUInt64LE(linkEdit + 40);
  signed.writeBigUInt64LE(roundUp(linkEditSize, 0x4000n), linkEdit + 32);
  signed.writeBigUInt64LE(linkEditSize, linkEdit + 48);

  const hashes = size - pages * HASH - SUPER_BLOB;
  const ADHOC_BY_LINKER = 0x20002;
  const header = numbers(
    [0xfade0cc0, size, 1, 0, SUPER_BLOB],
    [0xfade0c02, size - SUPER_BLOB, 0x20400, ADHOC_BY_LINKER, hashes, CODE_DIRECTORY, 0, pages, limit],
    // A hash has 32 bytes and is SHA-256. A page has 2 to the power of 12 bytes.
    [0x2002000c, 0, 0, 0, 0, 0, 0],
    // Where __TEXT is in the file, and that this is a main program.
    [0, 0, 0, Number(signed.readBigUInt64LE(text + 48)), 0, 1],
  );
  Buffer.concat([header, identifier]).copy(signed, limit);
  for (let page = 0; page < pages; page += 1) {
    const bytes = signed.subarray(page * PAGE, Math.min((page + 1) * PAGE, limit));
    createHash('sha256')
      .update(bytes)
      .digest()
      .copy(signed, limit + SUPER_BLOB + hashes + page * HASH);
  }
  return signed;
}

interface Layout {
  /** Where these load commands begin in the file. */
  readonly text: number;
  readonly linkEdit: number;
  /** Where the load commands end, and how many bytes are free after them. */
  readonly end: number;
  readonly room: number;
  readonly isSigned: boolean;
}

function layoutOf(machO: Buffer): Layout {
  const segments = new Map<string, number>();
  let [offset, firstSection, isSigned] = [HEADER, machO.length, false];
  for (let count = machO.readUInt32LE(16); count > 0; count -= 1) {
    const [command, size] = [machO.readUInt32LE(offset), machO.readUInt32LE(offset + 4)];
    if (command === CODE_SIGNATURE) isSigned = true;
    if (command === SEGMENT) {
      segments.set(machO.toString('latin1', offset + 8, offset + 24).replace(/\0+$/, ''), offset);
      for (let section = offset + 72; section < offset + size; section += 80) {
        const place = machO.readUInt32LE(section + 48);
        if (place > 0) firstSection = Math.min(firstSection, place);
      }
    }
    offset += size;
  }
  const [text, linkEdit] = [segments.get('__TEXT'), segments.get('__LINKEDIT')];
  if (text === undefined || linkEdit === undefined) throw new Error('the file has no __TEXT or no __LINKEDIT');
  return { text, linkEdit, end: offset, room: firstSection - offset, isSigned };
}

function numbers(...groups: readonly (readonly number[])[]): Buffer {
  const all = groups.flat();
  const bytes = Buffer.alloc(all.length * 4);
  for (const [index, value] of all.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

function roundUp(value: bigint, step: bigint): bigint {
  return ((value + step - 1n) / step) * step;
}
