/** Places that share their last word behind a list. */
import { describe, expect, test } from 'vitest';
import { names } from './read-sentences.ts';

const places = (text: string, home = '浙江省宁波市'): readonly string[] => names(text, ['Place'], { home });

describe('each item of a list has the last word that all share', () => {
  test.each([
    ['总工会在石浦、鹤浦两镇建起6个驿站。', '石浦镇', '鹤浦镇'],
    ['总工会在柴桥、霞浦、大榭三个街道设立服务点。', '大榭街道', '柴桥街道', '霞浦街道'],
    ['义诊队先后到过桃花、虾峙、六横3座岛。', '六横岛', '桃花岛', '虾峙岛'],
    ['宣讲团走进东岙、里岙、外岙等村，宣讲20场。', '东岙村', '外岙村', '里岙村'],
    ['基金资助了塔山、红岩、柳溪等乡的教师。', '塔山乡', '柳溪乡', '红岩乡'],
    ['总工会在东湾、西湾两处公交场站设立办理点。', '东湾公交场站', '西湾公交场站'],
    ['总工会在城关、石门、白马三镇举办普法活动。', '城关镇', '石门镇', '白马镇'],
    ['公司所属的柳树洼、白杨岭两座煤矿各有一家食堂。', '柳树洼煤矿', '白杨岭煤矿'],
    ['义诊队走遍石浦、鹤浦等乡镇。', '石浦镇', '鹤浦镇'],
    ['宣讲员每月到石浦、鹤浦2个乡镇坐班。', '石浦镇', '鹤浦镇'],
    ['大巴每周供石浦、鹤浦两镇接人。', '石浦镇', '鹤浦镇'],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual([...expected].sort());
  });
  test('of a county that the issue is from', () => {
    expect(places('区总工会在民治、福城设了2处小站。', '广东省深圳市')).toEqual(['民治街道', '福城街道']);
  });
  test.each([
    '志愿队由城建、交通、水利三个社区组成。',
    '他向张伟、李强、王芳等村民了解情况。',
    '市总工会、市妇联、团市委等3家单位参加。',
    '活动由技术、质量、安全等乡镇企业部门参加。',
    '比赛设焊接、电工、钳工3个社区组项目。',
    '他们在卫生、教育、文化三个领域开展服务。',
    '他在车间、食堂两个岛台之间忙碌。',
  ])('none: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});
