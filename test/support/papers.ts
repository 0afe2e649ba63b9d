import { strToU8, type Zippable, zipSync } from 'fflate';

/** Files as their senders' programs write them, no larger than what tells their kind. */
const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

const pdf = bytes(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const png = bytes(
  '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\b\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q\0\0\0\0IEND\xaeB`\x82',
);
const jpeg = bytes(`\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0${'\0'.repeat(64)}\xff\xd9`);

const contentTypes = (main: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  );
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const macroMain = 'application/vnd.ms-word.document.macroEnabled.main+xml';

function wordDocument(words: string, { main = wordMain, header = '' } = {}): Uint8Array<ArrayBuffer> {
  const body = (text: string) => strToU8(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
  const parts: Zippable = { '[Content_Types].xml': contentTypes(main), 'word/document.xml': body(words) };
  if (header) parts['word/header1.xml'] = body(header);
  return new Uint8Array(zipSync(parts));
}

/** A part says in the list at the end of the archive how many bytes it unpacks to; that is what its reader goes by. */
function sayUnpacked(archive: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const said = Uint8Array.from(archive);
  const list = new TextDecoder('latin1').decode(said);
  const view = new DataView(said.buffer);
  for (let entry = list.indexOf('PK\x01\x02'); entry !== -1; entry = list.indexOf('PK\x01\x02', entry + 4)) {
    view.setUint32(entry + 24, size, true);
  }
  return said;
}

/** Ten parts of 60 MB of nothing. */
const bomb = (): Uint8Array<ArrayBuffer> =>
  sayUnpacked(
    new Uint8Array(
      zipSync(Object.fromEntries('0123456789'.split('').map((name) => [name, new Uint8Array(9)]))),
    ),
    60 * 1024 * 1024,
  );

export const papers = { bytes, pdf, png, jpeg, wordDocument, macroMain, bomb, sayUnpacked };
