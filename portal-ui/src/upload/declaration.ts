import type { UploadDeclaration } from '../api/types';

const LONGEST_NAME = 255;

/** Types that some browsers do not know although phones and offices produce them every day. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heif: 'image/heif',
  eml: 'message/rfc822',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function declare(id: string, file: File, sha256: string): UploadDeclaration {
  return { id, name: nameOf(file), size: file.size, contentType: contentTypeOf(file), sha256 };
}

/** The file's name in composed Unicode, cut in the middle when it is too long so that the extension stays. */
export function nameOf(file: File): string {
  const name = file.name.normalize('NFC').trim() || 'file';
  if (name.length <= LONGEST_NAME) return name;
  const extension = /\.[^.]{1,16}$/.exec(name)?.[0] ?? '';
  return name.slice(0, LONGEST_NAME - extension.length) + extension;
}

export function contentTypeOf(file: File): string {
  const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
  return file.type || BY_EXTENSION[extension] || 'application/octet-stream';
}
