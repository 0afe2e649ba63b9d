import { strFromU8, unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import type { PaperFacts } from '../domain/papers/paper-findings.ts';
import type { LookInside } from '../use-cases/ports/papers.ts';

/** Enough of the words for a mark, which stands at the head of a paper. */
const mostWords = 4_000;
const largestPart = 2 * 1024 * 1024;

const ascii = (bytes: Uint8Array): string => strFromU8(bytes, true);
const endsWith = (bytes: Uint8Array, within: number, sign: string): boolean =>
  ascii(bytes.subarray(-within)).includes(sign);

/** How a whole file of its kind ends. Some writers put something behind it. */
const ends: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'application/pdf': (bytes) => endsWith(bytes, 2_048, '%%EOF'),
  'image/png': (bytes) => endsWith(bytes, 2_048, 'IEND'),
  'image/jpeg': (bytes) => endsWith(bytes, 65_536, '\xff\xd9'),
};

/** DER: a sequence whose first member is the identifier of signed data (RFC 5652). */
const isSignedData = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x30 && ascii(bytes.subarray(0, 32)).includes('\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02');

/** Text of any alphabet has no control characters but those of lines and tabs. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d);

const isMarkup = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<[a-z!?/]/i.test(ascii(bytes.subarray(0, 4_096)));

async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
  // A file that leads its reader astray is one of no known kind.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found) return found.mime.split(';')[0];
  if (isSignedData(bytes)) return 'application/pkcs7-mime';
  if (!isText(bytes)) return undefined;
  return isMarkup(bytes) ? 'text/html' : 'text/plain';
}

type Opened = Pick<PaperFacts, 'isUnreadable' | 'unpackedSize' | 'words'>;

/** The list at the end of an archive, and of a Word document the parts that hold its words. */
function openArchive(bytes: Uint8Array): Opened {
  let unpackedSize = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpackedSize += originalSize;
        return /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name) && originalSize <= largestPart;
      },
    });
    const words = Object.values(parts).map((part) =>
      strFromU8(part)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    );
    return {
      isUnreadable: false,
      unpackedSize,
      words: words.map((text) => text.slice(0, mostWords)).join('\n'),
    };
  } catch {
    return { isUnreadable: true, unpackedSize, words: '' };
  }
}

const isArchive = (bytes: Uint8Array): boolean => ascii(bytes.subarray(0, 4)) === 'PK\x03\x04';

const wordsOf = (bytes: Uint8Array, type: string | undefined): string =>
  type === 'text/plain' ? new TextDecoder().decode(bytes.subarray(0, mostWords)) : '';

export const lookInside: LookInside = async (bytes) => {
  const mediaType = await typeOf(bytes);
  const hasEnd = ends[mediaType ?? ''] ?? (() => true);
  const opened = isArchive(bytes)
    ? openArchive(bytes)
    : { isUnreadable: false, unpackedSize: bytes.length, words: wordsOf(bytes, mediaType) };
  return { mediaType, isCutOff: !hasEnd(bytes), ...opened };
};
