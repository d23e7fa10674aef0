/**
 * Names that have broken programs like this one, in the spirit of the lists of croc, copyparty and the Big List of Naughty
 * Strings. `path` is what stands behind the alias of a share. Nothing hidden stands here as itself: all is written as escapes.
 */
export interface NaughtyName {
  readonly path: string
  /** One word for what is naughty about it. */
  readonly kind: string
  /** Whether a peer announces it and a hub lists it. */
  readonly accepted: boolean
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
const folders = (count: number) => Array.from({ length: count }, (_, i) => `${i}`).join('/')

const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  // Harmless text here, whatever it means to a shell, a web server or another system.
  dots: ['...', '....', '..a', 'a..', '..;', '. .', '.. .', '.\u00b7', '\u2025', '\u2024\u2024'],
  percent: ['%2e%2e', '%2e%2e%2f', '%252e%252e', '..%2f', '..%5c', '%c0%ae%c0%ae', '%00', 'a%00.txt', '%u002e', '100%', '%', '%%', '%3A', 'a%3Ab', '%43ON', 'ends%20', 'a%25'],
  overlong: ['\u00c0\u00ae\u00c0\u00ae', '\u00c0\u00af', '\u00e0\u00a0\u00ae', '\uff0e\uff0e', '\uff0f', '\u2215', '\u2044', '\uff3c', '\u29f5', '\u0338'],
  drive: ['C:', 'C:Windows', 'c:a.txt', 'file:', 'file:stream', 'a.txt:$DATA', 'a.txt::$DATA', '$MFT', '~', '~root', '-rf', '--help', '-', '@file', '#', '&', 'a&b', ';ls', '$(id)', '`id`', '$HOME', '!!', "it's"],
  forbidden: ['a<b', 'a>b', 'a"b', 'a|b', 'a?b', 'a*b', '*', '?', '<>:"|?*', 'why?.txt', 'a:b.txt', 'a%3Ab.txt', 'a%253Ab.txt', ':'.repeat(250), `${'?'.repeat(240)}.flac`, `${':'.repeat(249)}?`],
  device: ['CON', 'con.txt', 'Con.tar.gz', 'PRN', 'aux', 'AUX.c', 'NUL', 'nul .txt', 'COM1', 'com9.log', 'COM\u00b9', 'com\u00b2.x', 'LPT1', 'lpt\u00b3', 'CONIN$', 'conout$.txt', 'CLOCK$', 'COM0', 'COM10', 'prn/con/nul', 'con /x'],
  trailing: ['dot.', 'dots...', 'space ', 'spaces   ', 'both. .', 'dot folder./inside', 'space folder /inside', ' leading', '.hidden ', ' '],
  length: ['n'.repeat(255), `${'\u00e9'.repeat(127)}n`, '\u65e5'.repeat(85), `${'\u{1f600}'.repeat(63)}abc`, `${'m'.repeat(251)}.txt`],
  depth: [`deep/${folders(29)}/file`, `${'p'.repeat(250)}/${'q'.repeat(250)}/${'r'.repeat(250)}/${'s'.repeat(250)}`],
  markup: ['<b>bold', '<script>alert(1)<', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "'onmouseover='alert(1)", '&lt;b&gt;', '{{7*7}}', '${7*7}', '<!--', ']]>', '[x](javascript:alert(1))', 'data:text,x', '%3Cscript%3E'],
  sql: ["' OR '1'='1", "'; DROP TABLE entry;--", '" OR ""="', 'a%b', 'a_b', '\u0027\u0027', 'NEAR(a b)', 'a AND b', 'NOT', '"quoted"', 'col:term', 'a^2', '(', ')', '{a b}', 'prefix*', '--', ';', 'NULL', '0', '-1', '1e308', 'NaN', 'true', 'undefined'],
  property: ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__proto__x/__proto__', 'length'],
  emoji: ['\u{1f600}', '\u2764\ufe0f', '\u{1f1e9}\u{1f1ea}', '\u{1f44d}\u{1f3fd}', '1\ufe0f\u20e3', '\u{1f4a9}.txt', '\u00a9'],
  rtl: ['\u05e9\u05dc\u05d5\u05dd', '\u05e9\u05dc\u05d5\u05dd.txt', '\u0645\u0631\u062d\u0628\u0627', '\u0627\u0644 english', '\u0639\u0631\u0628\u064a.exe', '\u0712\u0716'],
  marks: ['Z\u0351\u036b\u0343\u036a\u0302\u036b\u033da', '\u0301', 'a\u0300\u0301\u0302\u0303\u0304', '\u0915\u094d\u0937', '\u0e01\u0e33', '\ufe0f', '\u1112\u1161\u11ab'],
  form: ['\u00e9.txt', 'e\u0301.txt', '\u00c5ngstrom', 'A\u030angstrom', '\u212bngstrom', '\uac00', '\u1100\u1161', '\ufb01n', 'fin', '\u1e9b\u0323', '\u2126', '\u03a9'],
  case: ['README', 'readme', 'ReadMe', 'readme (2)', 'Twin/a', 'twin/a', 'TWIN/b', 'K', '\u212a', 'k', '\u0434', '\u0414', '\u{10400}', '\u{10428}'],
  fold: ['stra\u00dfe', 'STRASSE', 'strasse', 'STRA\u1e9eE', '\u03bf\u03b4\u03cc\u03c2', '\u039f\u0394\u038c\u03a3', '\u03bf\u03b4\u03cc\u03c3', '\u01c4', '\u01c5', '\u01c6'],
  turkish: ['i', '\u0131', '\u0130', 'title', 'TITLE', 'T\u0130TLE', 't\u0131tle'],
  odd: ['\ue000', '\uf8ff', '\u0378', '\u0600', '\u06dd', '\u{110bd}', '\ufffd', '\u00a0', '\u3000', '\u2003x', '\u2800'],
  lookalike: ['p\u0430ypal', 'paypal', '\u0440aypal', 'l0', 'lO', 'rn', 'm', '\u2010', '\u2013', '\u037e'],
}

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  traversal: ['..', '.', '../x', '../../x', 'a/../../x', 'a/..', './x', 'a/./b', '/x', '/etc/passwd', '//x', '//server/share', 'a//b', 'x//', '../../../../../../etc/passwd', '..//x', ''],
  backslash: ['\\', '..\\x', '..\\..\\x', 'a\\..\\b', '\\x', 'a\\', '\\\\server\\share', '\\\\?\\C:\\x', '\\\\.\\COM1', 'C:\\x', '..\\/x', '%5c\\'],
  control: [...range(0x00, 0x1f), ...range(0x7f, 0x9f)].map((code) => `a${code}b`),
  ansi: ['\u001b[31mred', '\u001b[2J', '\u001b]0;title\u0007', '\u001b]8;;http://x\u001b\\link', '\u009b31m', '\u001bc', '\u001b[1A\u001b[2K', '\u001bP+q\u001b\\'],
  newline: ['\n', '\r', 'a\n', '\na', 'a\r\nb', 'x\n{"level":60,"msg":"forged"}', 'x\n+ ann:Files/forged', 'x\u0085forged', 'a\u2028b', 'a\u2029b', '\tindented', 'x\vy', 'x\fy'],
  bidi: ['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'].map((code) => `gpj${code}exe.scr`),
  hidden: ['\u00ad', '\u034f', '\u115f', '\u1160', '\u17b4', '\u180b', '\u180e', '\u200b', '\u200c', '\u200d', '\u2060', '\u2061', '\u2064', '\u206a', '\u206f', '\u3164', '\ufeff', '\uffa0', '\ufff9', '\ufffb', '\u{1d173}', '\u{e0001}', '\u{e0041}', '\u{e007f}', '\u200b.txt', '\u{1f469}\u200d\u{1f52c}'].map((code) => `a${code}`),
  noncharacter: ['\ufdd0', '\ufdef', '\ufffe', '\uffff', '\u{1fffe}', '\u{10ffff}'].map((code) => `a${code}`),
  surrogate: ['\ud800', '\udbff', '\udc00', '\udfff', 'a\ud83d', '\ude00a', '\udc00\ud800', '..\ud800', '\ud800/x'],
  length: ['n'.repeat(256), '\u00e9'.repeat(128), '\u65e5'.repeat(86), '\u{1f600}'.repeat(64), 'n'.repeat(700)],
  depth: [`too/${folders(30)}/file`, `${Array.from('tuvw', (letter) => letter.repeat(250)).join('/')}/${'x'.repeat(20)}`],
  inside: ['bad\u202efolder/x', 'bad\u001bfolder/x', 'bad\nfolder/x', 'fine/bad\u200b'],
}

const flat = (lists: Readonly<Record<string, readonly string[]>>, accepted: boolean): NaughtyName[] =>
  Object.entries(lists).flatMap(([kind, paths]) => paths.map((path) => ({ path, kind, accepted })))

export const NAUGHTY_NAMES: readonly NaughtyName[] = [...flat(ACCEPTED, true), ...flat(REFUSED, false)]

/** Whether a disk of Linux can hold it: bytes without NUL and slash, at most 255 of them. The rest can come by the wire only. */
export const fitsOnDisk = ({ path }: NaughtyName): boolean =>
  path.isWellFormed() &&
  !path.includes('\0') &&
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && Buffer.byteLength(name) <= 255)
