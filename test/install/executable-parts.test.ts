import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../scripts/executables/check-executable.ts';
import { withAdHocSignature } from '../../scripts/executables/mac-signature.ts';
import { executableName, platforms } from '../../scripts/executables/platforms.ts';
import { withoutSignature } from '../../scripts/executables/windows-signature.ts';

describe('an executable', () => {
  test('is named for its version and platform', () => {
    expect(platforms.map((platform) => executableName(platform, '1.2.3'))).toEqual([
      'cluster-credentials-1.2.3-linux-x64',
      'cluster-credentials-1.2.3-linux-arm64',
      'cluster-credentials-1.2.3-macos-x64',
      'cluster-credentials-1.2.3-macos-arm64',
      'cluster-credentials-1.2.3-win-x64.exe',
    ]);
  });

  test.each([
    ['linux x64', '7f454c46', 18, '3e00'],
    ['linux arm64', '7f454c46', 18, 'b700'],
    ['darwin x64', 'cffaedfe', 4, '07000001'],
    ['darwin arm64', 'cffaedfe', 4, '0c000001'],
    ['win32 x64', '4d5a', 0x3c, '80000000'],
    ['unknown', '7f454c46', 18, '0300'],
    ['unknown', '4d5a', 0x3c, 'ffffffff'],
    ['unknown', '2321', 18, '00'],
  ])('is recognised by its header: %s', (format, magic, place, value) => {
    const bytes = Buffer.alloc(256);
    Buffer.from(magic, 'hex').copy(bytes);
    Buffer.from(value, 'hex').copy(bytes, place);
    bytes.write('PE\0\0d\x86', 128, 'latin1');
    expect(formatOf(bytes)).toBe(format);
  });

  test('has a header', () => expect(formatOf(Buffer.from('MZ'))).toBe('unknown'));
});

describe('the signature for macOS', () => {
  test('has the hash of each page, and covers the whole file before it', () => {
    const signed = withAdHocSignature(machO(), 'folder/name');
    const command = 32 + 152 + 72;
    expect(signed.readUInt32LE(16)).toBe(3);
    expect(signed.readUInt32LE(20)).toBe(152 + 72 + 16);
    expect([0, 4].map((place) => signed.readUInt32LE(command + place))).toEqual([0x1d, 16]);
    const [offset, size] = [8, 12].map((place) => signed.readUInt32LE(command + place)) as [number, number];
    expect(offset).toBe(10_016);
    expect(offset + size).toBe(signed.length);
    // The segment with the signature ends where the file ends.
    expect(signed.readBigUInt64LE(32 + 152 + 48)).toBe(BigInt(signed.length - 8192));

    const superBlob = signed.subarray(offset);
    expect([0, 4, 8, 12, 16].map((place) => superBlob.readUInt32BE(place))).toEqual([0xfade0cc0, size, 1, 0, 20]);
    const directory = superBlob.subarray(20);
    const [magic, length, , flags, hashes, identifier, special, pages, limit] = Array.from({ length: 9 }, (_, index) =>
      directory.readUInt32BE(index * 4),
    ) as [number, number, number, number, number, number, number, number, number];
    expect([magic, length, flags, special, pages, limit]).toEqual([0xfade0c02, size - 20, 0x20002, 0, 3, offset]);
    expect(directory.toString('latin1', identifier, hashes)).toBe('name\0');
    for (let page = 0; page < pages; page += 1) {
      const bytes = signed.subarray(page * 4096, Math.min((page + 1) * 4096, limit));
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(directory.toString('hex', hashes + page * 32, hashes + page * 32 + 32)).toBe(hash);
    }
  });

  test('is not added twice, and not without room', () => {
    const signed = withAdHocSignature(machO(), 'name');
    expect(() => withAdHocSignature(signed, 'name')).toThrow('name has a signature');
    expect(() => withAdHocSignature(machO(32 + 152 + 72 + 8), 'name')).toThrow('no room');
  });
});

test('the file for Windows refers to no signature, and is otherwise as it was', () => {
  const program = Buffer.alloc(512, 5);
  program.writeUInt32LE(64, 0x3c);
  program.writeUInt16LE(0x20b, 64 + 24);
  const place = 64 + 24 + 112 + 4 * 8;
  const unsigned = withoutSignature(program);
  expect(unsigned.subarray(place, place + 8)).toEqual(Buffer.alloc(8));
  program.copy(unsigned, place, place, place + 8);
  expect(unsigned.equals(program)).toBe(true);
  expect(() => withoutSignature(Buffer.alloc(512))).toThrow('not a program');
});

/** A file with a segment __TEXT, whose one section begins at `section`, and a segment __LINKEDIT. */
function machO(section = 4096): Buffer {
  const bytes = Buffer.alloc(10_001, 7);
  bytes.fill(0, 0, 512);
  bytes.writeUInt32LE(0xfeedfacf, 0);
  bytes.writeUInt32LE(2, 16);
  bytes.writeUInt32LE(152 + 72, 20);
  segment(bytes, 32, { name: '__TEXT', size: 152, from: 0, to: 8192 });
  bytes.writeUInt32LE(section, 32 + 72 + 48);
  segment(bytes, 32 + 152, { name: '__LINKEDIT', size: 72, from: 8192, to: 10_001 });
  return bytes;
}

function segment(
  bytes: Buffer,
  place: number,
  {
    name,
    size,
    from,
    to,
  }: { readonly name: string; readonly size: number; readonly from: number; readonly to: number },
): void {
  bytes.writeUInt32LE(0x19, place);
  bytes.writeUInt32LE(size, place + 4);
  bytes.write(name, place + 8, 'latin1');
  bytes.writeBigUInt64LE(BigInt(from), place + 40);
  bytes.writeBigUInt64LE(BigInt(to - from), place + 48);
}
