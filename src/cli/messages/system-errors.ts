/** What the operating system's error codes mean, in words. */
import type { Language } from '../language.ts';

const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EPERM: { en: 'permission denied', zh: '没有权限' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘只读' },
  ENOENT: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
  ENOTDIR: { en: 'part of the path is a file, not a folder', zh: '路径中的一段是文件而不是文件夹' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  EEXIST: { en: 'a file of this name is there already', zh: '已有同名文件' },
  ELOOP: { en: 'the link leads back to itself', zh: '链接指向了它自己' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称太长' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'the disk quota is used up', zh: '磁盘配额已用完' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件太多' },
  EIO: { en: 'the disk reports a fault', zh: '磁盘报告错误' },
  EBUSY: { en: 'it is in use', zh: '正被占用' },
};

/** A code that nobody has met yet is shown as one. */
export function systemErrorIn(language: Language, code: string): string {
  return words[code]?.[language] ?? (language === 'zh' ? `系统错误 ${code}` : `system error ${code}`);
}

/** The code of an error of the operating system; empty where it is none. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
