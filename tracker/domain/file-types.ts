/** Which endings of names make a file audio, video and so on, for `type:` in a search. */

export const FILE_TYPES = {
  audio: 'aac aif aiff alac ape dsf flac m4a m4b mid midi mka mp3 mpc oga ogg opus wav wma wv',
  video: '3gp avi flv m2ts m4v mkv mov mp4 mpeg mpg mts ogv rm rmvb ts vob webm wmv',
  image: 'avif bmp cr2 dng gif heic heif ico jpeg jpg jxl nef png psd raw svg tif tiff webp xcf',
  document: 'azw3 cbr cbz chm csv djvu doc docx epub htm html md mobi odp ods odt pdf ppt pptx ps rtf tex txt xls xlsx',
  archive: '7z bz2 cab gz iso lz4 lzma rar tar tbz2 tgz txz xz zip zst',
  program: 'apk app appimage bat bin cmd com deb dmg exe flatpak jar msi pkg ps1 rpm run sh snap xpi',
} as const satisfies Record<string, string>

export type FileType = keyof typeof FILE_TYPES

export const isFileType = (text: string): text is FileType => Object.hasOwn(FILE_TYPES, text)

/** With their dots. */
export const endingsOf = (type: FileType): string[] => FILE_TYPES[type].split(' ').map((extension) => `.${extension}`)
