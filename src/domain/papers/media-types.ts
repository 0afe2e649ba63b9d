/** Kinds of files that papers come as, by what their contents show, with the endings their names usually have. */
export const paperTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  // Word, Excel and Outlook before 2007 share one container.
  'application/x-cfb': ['doc', 'xls', 'ppt', 'msg'],
  'application/rtf': ['rtf'],
  'application/zip': ['zip', 'asice', 'sce', 'asics', 'scs'],
  'application/pkcs7-mime': ['p7s', 'p7m', 'cms', 'sig'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe'],
  'image/png': ['png'],
  'image/tiff': ['tif', 'tiff'],
  'image/gif': ['gif'],
  'image/bmp': ['bmp'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'text/plain': ['txt', 'csv', 'eml', 'pem', 'asc', 'md', 'json'],
  'audio/mpeg': ['mp3'],
  'audio/wav': ['wav'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/x-m4a': ['m4a'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov'],
  'video/vnd.avi': ['avi'],
  'video/matroska': ['mkv'],
};

/** What is kept although nobody can tell what it is: evidence comes in rare formats too. */
export const unknownType = 'application/octet-stream';

/** Contents that a computer may run, or a browser may read as a page with programs in it. */
export const runnableTypes: ReadonlySet<string> = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-vm',
  'application/wasm',
  'application/x-shockwave-flash',
  'application/x-google-chrome-extension',
  'application/x-xpinstall',
  'application/x-ms-shortcut',
  'application/x-ft-apple.alias',
  'application/java-archive',
  'application/vnd.ms-htmlhelp',
  'application/x-ms-regedit',
  'application/vnd.android.package-archive',
  'application/x-deb',
  'application/x-rpm',
  'application/x-apple-diskimage',
  'application/vnd.ms-word.document.macroenabled.12',
  'application/vnd.ms-word.template.macroenabled.12',
  'application/vnd.ms-excel.sheet.macroenabled.12',
  'application/vnd.ms-excel.template.macroenabled.12',
  'application/vnd.ms-powerpoint.presentation.macroenabled.12',
  'application/vnd.ms-powerpoint.slideshow.macroenabled.12',
  'application/vnd.ms-powerpoint.template.macroenabled.12',
  'application/xml',
  'text/html',
]);

/** Endings by which a computer runs a file when it is opened, whatever it holds. */
export const runnableEndings: ReadonlySet<string> = new Set(
  'exe com scr pif msi msp bat cmd ps1 vbs vbe js jse wsf wsh hta lnk jar apk app sh html htm xhtml svg svgz docm dotm xlsm xltm xlam pptm potm'.split(
    ' ',
  ),
);

export const endingOf = (fileName: string): string =>
  /\.([^.]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
