import { describe, expect, test } from 'vitest';
import { quotedWords } from '../../../src/extraction/evidence.ts';

describe('the words that a record quotes', () => {
  test.each([
    ['一句话在栏末断\n\n开又接上。', '一句话在栏末断开又接上。'],
    ['断行前后的空白 \r\n　也不算', '断行前后的空白也不算'],
    ['## 标题带着记号', '标题带着记号'],
    ['“维权 直通车”走进 CBD 园区', '“维权 直通车”走进 CBD 园区'],
  ])('%j is quoted as %j', (printed, quoted) => {
    expect(quotedWords(printed)).toBe(quoted);
  });
});
