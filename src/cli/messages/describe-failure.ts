/** What the database's errors are called in the user's language; their own messages are in English. */
import { QueryFailedError, QueryLimitError, QueryRefusedError, StoreError } from '../../store/store-error.ts';
import type { Language } from '../language.ts';
import { storeErrorInChinese } from './store-errors-zh.ts';

const limits: Readonly<Record<QueryLimitError['limit'], string>> = {
  time: '查询超时，已中止。请缩小范围，或用 --timeout 放宽。',
  memory: '查询占用内存过多，已中止。请缩小范围。',
  length: '查询太长或括号嵌套太深。请缩短。',
  parameters: '查询参数太大或嵌套太深。请缩小。',
};

/** The error's message, which for Chinese readers comes after what is wrong and what to do in Chinese. */
export function describeFailure(error: Error, language: Language): string {
  if (language === 'en') {
    const isLate = error instanceof QueryLimitError && error.limit === 'time';
    return isLate ? `${error.message} Or allow it more time with --timeout.` : error.message;
  }
  if (error instanceof StoreError) return storeErrorInChinese(error);
  if (error instanceof QueryLimitError) return limits[error.limit];
  if (error instanceof QueryRefusedError) {
    return `查询被拒绝（${error.refused}）：这里只能读取图谱，不能写入、读取文件或网络、管理数据库，也不能调用未知的过程和函数。`;
  }
  if (error instanceof QueryFailedError) return queryFailure(error);
  return error.message;
}

function queryFailure({ unanswered, detail }: QueryFailedError): string {
  switch (unanswered) {
    case 'Neo4j only':
      return `内嵌数据库不能回答这种形式的查询，Neo4j 可以（设置 NEO4J_URI）。数据库的原话：\n${detail}`;
    case 'aggregate in an expression':
      return '内嵌数据库不能在表达式中直接使用聚合结果，如 collect(x)[0..3]，Neo4j 可以（设置 NEO4J_URI）。请先命名：WITH collect(x) AS list RETURN list[0..3]。';
    case 'bare Union':
      return `在内嵌数据库里 UNION 是关键字：标签要加反引号，写成 (u:\`Union\`)。数据库的原话：\n${detail}`;
    case 'perhaps':
      return `查询有误，请检查拼写；有少数写法只有 Neo4j 能读（设置 NEO4J_URI）。数据库的原话：\n${detail}`;
    case undefined:
      return `查询有误。数据库的原话：\n${detail}`;
  }
}
