const SIGNATURE = 4;

/**
 * The file without the signature of Node.js, which is wrong once a bundle was added: Windows would warn of it. The bytes
 * of the signature stay, and nothing refers to them.
 * https://learn.microsoft.com/windows/win32/debug/pe-format#optional-header-data-directories-image-only
 */
export function withoutSignature(program: Buffer): Buffer {
  const header = program.readUInt32LE(0x3c) + 24;
  const PE32_PLUS = 0x20b;
  if (program.readUInt16LE(header) !== PE32_PLUS) throw new Error('the file is not a program for 64-bit Windows');
  const copy = Buffer.from(program);
  copy.fill(0, header + 112 + 8 * SIGNATURE, header + 112 + 8 * SIGNATURE + 8);
  return copy;
}
