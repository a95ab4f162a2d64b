import { inflateRawSync } from 'node:zlib';

const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;

/** One file out of an archive, as text. Throws where the archive is none or does not hold it. */
export function unzipped(archive: Buffer, name: string): string {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== directoryEnd) end--;
  if (end < 0) throw new Error('not an archive');
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === directoryEntry) {
    const [named, extra, said] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (archive.toString('utf8', at + 46, at + 46 + named) === name) {
      const local = archive.readUInt32LE(at + 42);
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const content = archive.subarray(from, from + archive.readUInt32LE(at + 20));
      return (archive.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8');
    }
    at += 46 + named + extra + said;
  }
  throw new Error(`no ${name} in it`);
}
