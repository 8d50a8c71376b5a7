/** What the database's errors are called in the user's language; their own messages are in English. */
import {
  QueryFailedError,
  QueryLimitError,
  QueryRefusedError,
  StoreError,
  type StoreProblem,
} from '../../store/store-error.ts';
import type { Language } from '../language.ts';

const problems: Readonly<Record<StoreProblem, string>> = {
  unreachable: '连不上数据库。请检查 Neo4j 是否已启动（npm run neo4j 可启动一个）、NEO4J_URI 是否正确。',
  unauthorised: '数据库不接受此用户名或密码。请检查 NEO4J_USER 和 NEO4J_PASSWORD。',
  version: '数据库版本太旧；gongpu 需要 Neo4j 5 或更新版本。',
  'read-only': '数据库不允许写入。请检查权限，或换用别的数据库或文件夹（NEO4J_DATABASE、GONGPU_HOME）。',
  interrupted: '数据库连接中断，未完成的部分没有写入。恢复后请再运行一次，会从断处继续。',
  locked: '数据库正由另一个进程使用。请等它结束或停止它，再运行一次；同时多用请使用 Neo4j（NEO4J_URI）。',
  damaged: '数据库文件已损坏。请把它和旁边的同名文件移走，重新导入版面即可恢复。',
  configuration: '数据库设置有误。请检查环境变量和 .env 中的 NEO4J_URI 等设置。',
  failed: '数据库未能完成操作。',
};

const limits: Readonly<Record<QueryLimitError['limit'], string>> = {
  time: '查询超时，已中止。请缩小范围，或用 --timeout 放宽。',
  memory: '查询占用内存过多，已中止。请缩小范围。',
  length: '查询太长或括号嵌套太深。请缩短。',
  parameters: '查询参数太大或嵌套太深。请缩小。',
};

/** The error's message, which for Chinese readers comes after what is wrong and what to do in Chinese. */
export function describeFailure(error: Error, language: Language): string {
  if (language === 'en') return error.message;
  if (error instanceof StoreError) return `${problems[error.problem]}\n${error.message}`;
  if (error instanceof QueryLimitError) return limits[error.limit];
  if (error instanceof QueryRefusedError) {
    return `查询被拒绝（${error.refused}）：这里只能读取图谱，不能写入、读取文件或网络、管理数据库，也不能调用未知的过程和函数。`;
  }
  if (error instanceof QueryFailedError) return `查询有误：\n${error.message}`;
  return error.message;
}
