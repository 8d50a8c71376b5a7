/** 数据库错误的中文说法：每一种情形都说明是什么、怎么办。 */
import { localTime } from '../../store/embedded/holder.ts';
import type { StoreError, StoreProblem, StoreSituation } from '../../store/store-error.ts';
import { systemErrorIn } from './system-errors.ts';

type Situated<K extends StoreSituation['kind']> = Extract<StoreSituation, { readonly kind: K }>;

const situations: { readonly [K in StoreSituation['kind']]: (situation: Situated<K>) => string } = {
  'login refused': ({ uri, user, tooOften }) =>
    `${uri} 的 Neo4j 不接受用户 ${user} 和所给的密码。请检查 NEO4J_USER 和 NEO4J_PASSWORD。` +
    (tooOften ? '密码错误次数过多时，它会在几秒内连正确的密码也拒绝，请稍等片刻再试。' : ''),
  'no database': ({ uri, database }) =>
    `${uri} 的 Neo4j 没有名为 ${database} 的数据库。请检查 NEO4J_DATABASE；社区版只有 neo4j 一个。`,
  'HTTP port': ({ uri }) =>
    `${uri} 是 Neo4j 的 HTTP 端口。NEO4J_URI 应写 Bolt 端口，通常是 bolt://主机:7687。`,
  'no answer': ({ uri }) =>
    `连不上数据库：${uri} 没有 Neo4j 应答。请检查它是否已启动（npm run neo4j 可启动一个）、NEO4J_URI 是否正确。不设 NEO4J_URI 时，gongpu 使用内嵌数据库。`,
  'too old': ({ uri, agent }) =>
    `${uri} 的服务器${agent === undefined ? '不是此驱动程序能连接的 Neo4j' : `是 ${agent}`}；gongpu 需要 Neo4j 5 或更新版本。`,
  'connection lost': ({ uri }) =>
    `与 ${uri} 的 Neo4j 的连接中断，未完成的部分没有写入。服务器恢复后请再运行一次，会从断处继续。`,
  'read-only database': ({ uri, database }) =>
    `${uri} 的数据库 ${database} 是只读的。请在 neo4j.conf 中把它从 server.databases.read_only 去掉，或用 NEO4J_DATABASE 指定别的数据库。`,
  'no right to write': ({ uri, database, user }) =>
    `用户 ${user} 无权在 ${uri} 的数据库 ${database} 中这样做。请给该用户写入权限，或用 NEO4J_USER 指定别的用户。`,
  'changed meanwhile': ({ uri, database, detail }) =>
    `${uri} 的数据库 ${database} 中的图谱在此期间被改动：有别的命令正在写入，或刚刚写入过。未完成的部分没有写入，请等它结束后再运行一次。数据库的原话：${detail}`,
  'statement refused': ({ by, detail }) =>
    `${by === 'Neo4j' ? 'Neo4j ' : '内嵌数据库'}拒绝了 gongpu 的一条语句。数据库的原话：${detail}`,
  'settings unreadable': ({ file }) => `无法读取设置文件 ${file}。请检查它的权限。`,
  'no address': () =>
    'NEO4J_URI 不是 Neo4j 服务器的地址。应写成 bolt://127.0.0.1:7687 或 neo4j+s://graph.example.org 这样。',
  'password in address': () =>
    'NEO4J_URI 中含有用户名或密码。请把它们写到 NEO4J_USER 和 NEO4J_PASSWORD 中；地址应写成 bolt://127.0.0.1:7687 或 neo4j+s://graph.example.org 这样。',
  closed: ({ file }) => `数据库 ${file} 已经关闭。`,
  'folder not made': ({ folder, code }) =>
    `无法建立文件夹 ${folder}：${systemErrorIn('zh', code)}。请改正，或用 GONGPU_HOME 指定别的文件夹。`,
  stopped: ({ detail }) =>
    `内嵌数据库在工作中停止了，未完成的部分没有写入。请再运行一次，会从断处继续。（${detail}）`,
  'no result': () => '内嵌数据库没有对查询给出结果。',
  'in use': ({ file, holder }) =>
    `数据库 ${file} 正由${
      holder === undefined
        ? '另一个进程'
        : ` ${holder.command}（进程 ${holder.pid}，始于 ${localTime(holder.since)}）`
    }使用。请等它结束或停止它，再运行一次；要同时多用，请使用 Neo4j（NEO4J_URI）。`,
  'file not writable': ({ file }) =>
    `无法写入数据库文件 ${file}。请检查该文件及其文件夹的权限，或用 GONGPU_HOME 指定别的文件夹。`,
  'damaged file': ({ file, detail }) =>
    `数据库文件 ${file} 已损坏（${detail}）。请把它和旁边的同名文件移走，重新导入版面即可恢复。`,
  'not opened': ({ file, detail }) => `无法打开数据库 ${file}。数据库的原话：${detail}`,
  'foreign content': ({ detail }) =>
    `数据库中有并非此版本 gongpu 写入的内容（${detail}）。如果图谱由另一版本建立，请把版面导入空的数据库。`,
  'damaged article': ({ article }) =>
    `报道 ${article} 的文本不是 gongpu 存入的样子。请重新导入它所在的版面。`,
  'bad parameter': ({ name, value }) => `参数 ${name} 的值 ${JSON.stringify(value)} 是数据库无法保存的。`,
};

/** For an error that says no more than its kind. */
const problems: Readonly<Record<StoreProblem, string>> = {
  unreachable: '连不上数据库。',
  unauthorised: '数据库不接受此用户名或密码。',
  version: '数据库版本太旧；gongpu 需要 Neo4j 5 或更新版本。',
  'read-only': '数据库不允许写入。',
  interrupted: '数据库连接中断，未完成的部分没有写入。请再运行一次，会从断处继续。',
  locked: '数据库正由另一个进程使用。',
  damaged: '数据库的内容已损坏。请重新导入版面。',
  configuration: '数据库设置有误。请检查环境变量和 .env 中的设置。',
  failed: '数据库未能完成操作。',
};

/** The record above has a sentence for each kind of situation. */
function sentenceOf<K extends StoreSituation['kind']>(situation: Situated<K>): string {
  const describe: (situation: Situated<K>) => string = situations[situation.kind as K];
  return describe(situation);
}

export function storeErrorInChinese({ problem, situation, message }: StoreError): string {
  return situation === undefined ? `${problems[problem]}\n${message}` : sentenceOf(situation);
}
