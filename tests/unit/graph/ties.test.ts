import { describe, expect, test } from 'vitest';
import { observationsOf } from '../../../src/graph/draft/draft.ts';
import { draftPage } from '../../../src/graph/draft/draft-page.ts';
import { ownName } from '../../../src/graph/identity/observation.ts';
import { pageRecord, type SaidArticle } from './records.ts';

const entities: NonNullable<SaidArticle['entities']> = {
  union: ['Union', '宁波市总工会'],
  yard: ['Company', '甬江造船厂'],
  zhou: ['Person', '周敏'],
  games: ['Programme', '职工运动会'],
  fund: ['Fund', '帮扶资金'],
};

/** The ties of what is named, in an issue of 2024; organisations as their names. */
function ties(name: string, article: Omit<SaidArticle, 'headline'>, date = '2024-05-01') {
  const said = { headline: '要闻', entities, ...article };
  const draft = draftPage(pageRecord({ ...(date !== '' && { date }), articles: [said] }));
  const names = new Map(
    draft.articles.flatMap((one) =>
      one.entities.flatMap((entity) => ('id' in entity.identity ? [[entity.identity.id, entity.name]] : [])),
    ),
  );
  const found = observationsOf(draft).find((observation) => observation.name === name);
  return found?.ties.map((tie) => tie.replace(/^[a-z]+-[0-9a-z]{13}/, (id) => names.get(id) ?? id));
}

describe('a person is tied to', () => {
  test('the bodies of posts', () => {
    const body = '周敏多年来在港口奔走，日前当选。';
    expect(ties('周敏', { body, relations: [['HOLDS_POST', 'zhou', 'union', { title: '副主席' }]] })).toEqual(
      ['宁波市总工会'],
    );
  });

  test('but not by posts that thousands hold', () => {
    const body = '周敏多年来在港口奔走，日前当选。';
    expect(ties('周敏', { body, relations: [['HOLDS_POST', 'zhou', 'union', { title: '代表' }]] })).toEqual(
      [],
    );
  });

  test.each([
    '甬江造船厂焊工周敏说。',
    '甬江造船厂派驻港口的船员周敏说。',
    '甬江造船厂\n焊工周敏说。',
    '来自甬江造船厂的周敏说。',
  ])('the body right before the name: %s', (body) => {
    expect(ties('周敏', { body })).toEqual(['甬江造船厂']);
  });

  test.each([
    '甬江造船厂开工，周敏说。',
    '甬江造船厂、周敏说。',
    '周敏在甬江造船厂说。',
    '甬江造船厂职工周敏说。',
    '甬江造船厂（记者周敏）。',
  ])('no body elsewhere: %s', (body) => {
    expect(ties('周敏', { body })).toEqual([]);
  });
});

test('a pseudonym is tied to nothing', () => {
  const body = '甬江造船厂焊工周敏（化名）当选。';
  const relations: SaidArticle['relations'] = [['HOLDS_POST', 'zhou', 'union', { title: '副主席' }]];
  expect(ties('周敏', { body, relations })).toEqual([]);
  expect(ties('周敏', { body: body.replace('（化名）', ''), relations })).toEqual([
    '宁波市总工会',
    '甬江造船厂',
  ]);
});

describe('a programme is tied to', () => {
  const relations: SaidArticle['relations'] = [['ORGANISED', 'union', 'games']];

  test('its organiser and year', () => {
    const body = '宁波市总工会举办职工运动会。';
    expect(ties('职工运动会', { body, relations })).toEqual(['宁波市总工会@2024']);
    expect(ties('职工运动会', { body })).toEqual([]);
  });

  test('the issue where the year is unknown', () => {
    const [tie = ''] = ties('职工运动会', { body: '宁波市总工会举办职工运动会。', relations }, '') ?? [];
    expect(tie).toMatch(/^宁波市总工会@issue-/);
  });

  test('its own name where that is printed as one', () => {
    expect(ties('职工运动会', { body: '宁波市总工会举办“职工运动会”。', relations })).toEqual([ownName]);
  });
});

test('a fund is tied to who gives it to whom, or to its own name', () => {
  const body = '宁波市总工会向甬江造船厂拨付帮扶资金。';
  expect(
    ties('帮扶资金', {
      body,
      relations: [
        ['FUNDED', 'union', 'fund'],
        ['FUNDED', 'fund', 'yard'],
      ],
    }),
  ).toEqual(['宁波市总工会@2024', '甬江造船厂@2024']);
  expect(
    ties('甬江海员关爱基金', {
      body: '甬江海员关爱基金启动。',
      entities: { f: ['Fund', '甬江海员关爱基金'] },
    }),
  ).toEqual([ownName]);
});
