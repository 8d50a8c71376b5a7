import { describe, expect, test } from 'vitest';
import { scopedOrganisation, scopedPlace } from '../../../src/graph/identity/region-scope.ts';

const ningbo = { newspaper: '滨海工人报', home: '浙江省宁波市' };
const beijing = { newspaper: '京城工人报', home: '北京市' };
const changchun = { newspaper: '北国工人报', home: '吉林省长春市' };
const national = { newspaper: '全国职工报' };

describe('places', () => {
  test('of one name in two cities are two', () => {
    expect(scopedPlace('朝阳区', beijing, 'i')).toEqual({ name: '北京市朝阳区', scope: '' });
    expect(scopedPlace('朝阳区', changchun, 'i')).toEqual({ name: '吉林省长春市朝阳区', scope: '' });
  });

  test('named in full are the same in every paper', () => {
    for (const paper of [ningbo, beijing, national]) {
      expect(scopedPlace('宁波市北仑区', paper, 'i')).toEqual({ name: '浙江省宁波市北仑区', scope: '' });
      expect(scopedPlace('北仑区', paper, 'i')).toEqual({ name: '浙江省宁波市北仑区', scope: '' });
    }
  });

  test('in short and in full are one', () => {
    expect(scopedPlace('宁波', national, 'i')).toEqual(scopedPlace('浙江省宁波市', beijing, 'i'));
  });

  test('that no gazetteer knows belong to the region of the paper', () => {
    expect(scopedPlace('解放路', ningbo, 'i').scope).toBe('浙江省宁波市');
    expect(scopedPlace('解放路', national, 'i').scope).toBe('全国职工报');
    expect(scopedPlace('解放路', {}, 'issue-1').scope).toBe('issue-1');
  });

  test('inside a named city belong to that city', () => {
    expect(scopedPlace('宁波市解放路', national, 'i')).toEqual({ name: '浙江省宁波市解放路', scope: '' });
  });

  test('that begin with their city in short are one everywhere', () => {
    expect(scopedPlace('宁波栎社国际机场', beijing, 'i')).toEqual({ name: '宁波栎社国际机场', scope: '' });
  });

  test('that the paper does not tell apart stay with the paper', () => {
    expect(scopedPlace('朝阳区', ningbo, 'i')).toEqual({ name: '朝阳区', scope: '浙江省宁波市' });
  });
});

describe('organisations', () => {
  test.each(['中华全国总工会', '远航船务有限公司', '交通运输部', '市北区总工会'])(
    '%s is one everywhere',
    (name) => {
      expect(scopedOrganisation(name, ningbo, 'i').scope).toBe('');
      expect(scopedOrganisation(name, ningbo, 'i')).toEqual(scopedOrganisation(name, national, 'j'));
    },
  );

  test.each(['市总工会', '省人社厅', '该公司', '区教育局', '人民医院', '机关工会'])(
    '%s belongs to its paper',
    (name) => {
      expect(scopedOrganisation(name, ningbo, 'i').scope).toBe('浙江省宁波市');
      expect(scopedOrganisation(name, {}, 'issue-1').scope).toBe('issue-1');
    },
  );

  test('with and without the province in front are one', () => {
    expect(scopedOrganisation('浙江省宁波市总工会', national, 'i')).toEqual(
      scopedOrganisation('宁波市总工会', beijing, 'i'),
    );
  });

  test('of a district that two cities have are told apart by the paper', () => {
    expect(scopedOrganisation('朝阳区总工会', beijing, 'i').name).toBe('北京市朝阳区总工会');
    expect(scopedOrganisation('朝阳区总工会', changchun, 'i').name).toBe('吉林省长春市朝阳区总工会');
  });
});
