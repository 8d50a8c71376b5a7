/** Time grows in proportion to what stands on one line, however little it is like a newspaper. */
import { describe, it } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';
import { expectLinearTime } from '../language/linear-time.ts';

const beginning = '读书角揭牌\n\n本报讯（记者韦明志）9月3日，海岳市总工会举办职工技能大赛。';

describe('the extraction of a line of damage', () => {
  it.each([
    ['one person’s office over and over', '工会主席韦明志、'],
    ['numbers and names without a mark', '海岳市总工会投入8万元培训300名职工举办技能大赛前届往届'],
    ['clauses without an end of the sentence', '他表示，'],
  ])('takes time in proportion to %s', { timeout: 120_000 }, (_, piece) => {
    expectLinearTime(
      (text) => void extractPage(beginning + text, 'damage.txt', { date: '2024-09-04' }),
      [piece],
    );
  });
});
