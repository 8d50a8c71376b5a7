/** gongpu 的中文消息。 */
import type { PagePlace } from '../../import/moved-pages.ts';
import type { DetailProblem, RefusalReason } from '../../import/pages/refusal.ts';
import type { Messages } from './en.ts';
import { systemErrorIn } from './system-errors.ts';

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** 滨海工人报 2024-03-12 的 03.txt */
function place({ page, issue: { id, name, newspaper, date } }: PagePlace): string {
  const known = [newspaper, date].filter((word) => word !== null);
  const called = newspaper !== null && date !== null ? known : [...known, name ?? id];
  return `${called.join(' ')} 的 ${page}`;
}

function detailProblem({ field, problem, found }: DetailProblem): string {
  if (problem === 'unknown-key') {
    return `没有“${field}”这个项目（可用：newspaper、date、home；页首信息中还可用 page）`;
  }
  switch (field) {
    case 'date':
      return `date：“${found}”不是有效日期，请写成 2024-03-12`;
    case 'home':
      return `home：“${found}”不是已知的省市，请写成 浙江省宁波市，先省后市`;
    case 'page':
      return `page：“${found}”不是版次，请写从 1 开始的整数`;
    case '':
      return `“${found}”不是项目列表，请写成“newspaper: 滨海工人报”这样的行`;
    default:
      return `${field}：“${found}”不是 1 到 100 个字的文字`;
  }
}

const refusals: {
  readonly [K in RefusalReason['kind']]: (reason: Extract<RefusalReason, { kind: K }>) => string;
} = {
  missing: () => '没有这个文件或文件夹，请检查路径。',
  unreadable: ({ cause, file }) =>
    `${file === undefined ? '' : `${file} `}无法读取：${systemErrorIn('zh', cause)}。`,
  'no-file': () => '既不是文件也不是文件夹，请指定版面文件或其所在文件夹。',
  'no-pages': () => '里面没有版面。版面是 .txt 或 .md 文件；请指定这些文件或装有它们的文件夹。',
  folder: () => '是文件夹。请指定其中的一个版面文件。',
  'too-large': ({ bytes, limit }) =>
    `有 ${megabytes(bytes)}，超过一个版面的上限 ${megabytes(limit)}。请拆分成单个版面。`,
  'long-line': ({ line, characters, limit }) =>
    `第 ${line} 行有 ${characters} 个字符，超过上限 ${limit}。请检查它是否为版面文字，并分成段落。`,
  empty: () => '是空文件。请删除，或放入版面文字。',
  binary: () => '含有 NUL 字节或控制字符，不是文本文件。请把版面另存为 UTF-8 文本。',
  'not-text': () => '既不是 UTF-8 也不是 GB18030 文本。请把版面另存为 UTF-8 文本。',
  'not-chinese': ({ han, letters }) =>
    `不是中文报纸的版面：${letters} 个文字字符中只有 ${han} 个汉字。请指定装有版面文字的文件。`,
  'no-article': () =>
    '没有找到文章。文章的标题独占一行，正文在其下；`gongpu explain` 可显示每一行是怎样识别的。',
  'bad-yaml': ({ file, line, column }) =>
    `${file} 第 ${line} 行第 ${column} 列附近不是有效的 YAML。每行应写成“项目: 内容”，如“newspaper: 滨海工人报”，冒号用英文冒号，后面空一格。请改正。`,
  'large-yaml': ({ file, characters, limit }) =>
    `${file} 有 ${characters} 个字符；issue.yaml 只需几行，最多 ${limit} 个字符。请检查它是什么文件。`,
  'bad-details': ({ file, problems }) => `${file} 中，${problems.map(detailProblem).join('；')}。请改正。`,
  'same-page': ({ other }) =>
    `与 ${other} 会成为同一期的同一版。请在 issue.yaml 中写明报名和日期，或用 --issue 分别导入。`,
  'same-text': ({ other }) => `与 ${other} 文字完全相同，请删除其中一个。`,
  'bad-evidence': ({ headline, claim }) =>
    `文章《${headline}》未导入：作为依据的文字与版面不符（${claim}）。这是抽取程序的错误，请连同版面一起报告。`,
  'extraction-failed': ({ cause }) => `文字处理失败（${cause}）。这是 gongpu 的错误，请连同版面一起报告。`,
};

/** 每一种原因都有自己的说法。 */
function describeRefusal<K extends RefusalReason['kind']>(
  reason: Extract<RefusalReason, { kind: K }>,
): string {
  const describe: (reason: Extract<RefusalReason, { kind: K }>) => string = refusals[reason.kind as K];
  return describe(reason);
}

export const zh: Messages = {
  program: {
    description: '工谱：把劳动类报纸的文章变成知识图谱，每一条关系都能看到原文依据。',
    language: '消息的语言：zh 或 en（默认取自 LC_ALL 或 LANG）',
    help: '显示帮助',
    version: '显示版本',
    helpCommand: '显示某个命令的帮助',
    failed: (reason) => `gongpu：${reason}`,
    notWritten: (reason) => `无法写出结果：${reason}。已输出的内容不完整。`,
    crashed: (reason) => `gongpu：意外错误：${reason}\n请报告此问题。设置 GONGPU_DEBUG=1 可显示出错位置。`,
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
      'Global Options:': '通用选项：',
    },
    seeHelp: (command) => `请看 \`${command} --help\`。`,
    helpTerms: { '[options]': '[选项]', '[command]': '[命令]', '(default: ': '（默认：' },
  },
  arguments: {
    paths: '版面文件（.txt、.md）或装有版面的文件夹',
    issue: '某一期：标识或其开头、日期，或报名加日期',
    cypher: 'Cypher 查询，请加引号',
    exportTarget: '要写的文件，- 为标准输出；csv 格式为文件夹',
  },
  options: {
    newspaper: '报纸名称',
    date: '出版日期，如 2024-03-12',
    home: '报纸所在的省市，先省后市，如 浙江省宁波市',
    issue: '期的名称，用于报名或日期不明的情况（默认：文件夹名）',
    dryRun: '只说明会有什么改动，不写入',
    jobs: '同时抽取的版面数，每个用一个独立进程（默认：按版面数和处理器数）',
    format: 'json、csv、graphml 或 cypher',
    json: '在标准输出上以 JSON 给出结果',
    port: '监听的端口；0 为任一空闲端口',
    host: '监听的地址；除本机地址外，访问者须出示令牌',
    csv: '在标准输出上以 CSV 给出结果',
    param: '查询参数；值为 JSON，否则作为文字（可多次给出）',
    limit: '最多输出的行数',
    timeout: '超过多少秒就停止查询',
    cookbook: '回答现成问题集中的一个问题；不写名称则列出全部',
  },
  usage: {
    didYouMean: (name) => `是不是 ${name}？`,
    unknownOption: (name) => `没有选项 ${name}。`,
    unknownCommand: (name) => `没有命令“${name}”。`,
    missingArgument: (name) => `缺少参数 <${name}>。`,
    missingOptionValue: (name) => `选项 ${name} 需要一个值。`,
    missingOption: (name) => `必须给出选项 ${name}。`,
    badValue: (detail) => detail,
    tooManyArguments: () => '参数过多。',
    conflict: (options) => `${options} 不能同时使用，请只用其一。`,
    badLanguage: (value) => `--lang：“${value}”不是可用的语言，请写 zh 或 en。`,
    badDate: (value) => `--date：“${value}”不是有效日期，请写成 2024-03-12。`,
    badFormat: (value, formats) => `--format：“${value}”不是可用的格式，请用 ${formats.join('、')} 之一。`,
    csvNeedsFolder: () => 'CSV 导出为一个装有多张表的文件夹，请指定文件夹。',
    badJobs: (value) => `--jobs：“${value}”不是有效的数目，请写 1 到 64 的整数。`,
    badParameter: (value) =>
      `--param：“${value}”没有给出参数值，请写成 --param 名称=值，如 --param year=2025。`,
    badNumber: (name, value, least, most) => `${name}：“${value}”不是 ${least} 到 ${most} 之间的数。`,
    noQuery: () => '没有给出查询；请写出加引号的查询，或用 --cookbook 查看现成的问题。',
    twoQueries: () => '查询和 --cookbook 名称只能给出其一。',
    unknownRecipe: (name, names) => `问题集中没有“${name}”；有：${names.join('、')}。`,
    unknownParameter: (recipe, name, names) =>
      names.length === 0
        ? `${recipe} 没有参数，也就没有 $${name}。`
        : `${recipe} 没有参数 $${name}；有：${names.map((known) => `$${known}`).join('、')}。`,
    badPort: (value) => `--port：“${value}”不是端口号，请写 0 到 65535 的整数。`,
    badHome: (value) => `--home：“${value}”不是已知的省市，请写成 浙江省宁波市，先省后市。`,
    blankOption: (name) => `${name} 是空的，请写明或去掉。`,
  },
  files: {
    skipped: (n, names) => `跳过 ${n} 个非版面文件：${names.join('、')}${n > names.length ? '……' : ''}`,
    refused: (path, why) => `未处理 ${path}：${why}`,
  },
  describeRefusal: (reason) => describeRefusal(reason),
  extract: {
    summary: '输出版面的内容，每篇文章一个 JSON 对象',
    description:
      '读取版面，在标准输出上为每篇文章输出一行抽取记录（JSON）：标题、作者、实体及其出处、关系和数字及其依据。不改动任何数据。',
    examples: `
示例：
  gongpu extract seeds > extraction.jsonl
  gongpu extract 03.txt --newspaper 滨海工人报 --date 2024-03-12 --home 浙江省宁波市`,
    done: ({ pages, articles, refused }) =>
      `${pages} 个版面，${articles} 篇文章${refused > 0 ? `，${refused} 个文件未处理` : ''}`,
  },
  explain: {
    summary: '显示版面是怎样识别的',
    description:
      '显示版面是怎样识别的：每一行的类别和依据的规则、拼接与修补之处、句子及其小句和主语、按规则识别的提及，以及每条关系依据的规则和由哪些部分构成。不改动任何数据。',
    page: '版面文件（.txt、.md）',
    articleOption: '只显示第几篇文章（从 1 数起）',
    htmlOption: '改为写成 HTML 网页文件',
    examples: `
示例：
  gongpu explain seeds/yandu-2025-03-18/01.txt --article 2
  gongpu explain 03.txt --html 03.html`,
    noSuchArticle: (number, n) =>
      `--article：版面上没有第 ${number} 篇文章；${n === 0 ? '一篇也没有' : `共有 ${n} 篇`}。`,
    written: (file) => `已写入 ${file}。`,
    issue: '报纸',
    unknown: '信息不详',
    lines: '各行',
    article: '文章',
    repairs: '拼接与修补',
    sentences: '句子、小句、主语',
    folded: '折叠',
    entities: '实体及其提及',
    claims: '关系与数字',
    pieces: '构成',
  },
  changes: {
    kinds: { pages: '版面', articles: '文章', entities: '实体', claims: '关系', figures: '数字' },
    line: (kind, { added, changed, gone }) =>
      `  ${kind}${String(added).padStart(8)} 新增${String(changed).padStart(8)} 改动${String(gone).padStart(8)} 移除`,
    none: '没有任何改动。',
    noneWould: '不会有任何改动。',
  },
  import: {
    summary: '把版面读入图谱',
    description:
      '抽取版面，把内容逐版写入图谱。重复导入不会有任何改动；更正过的版面只替换它自己的关系；中断的导入再运行一次即可完成。',
    examples: `
示例：
  gongpu import seeds
  gongpu import 2024-03-12/ --newspaper 滨海工人报 --home 浙江省宁波市
  gongpu import corrected/03.txt --dry-run --json`,
    page: (done, total, path) => `[${done}/${total}] ${path}`,
    bar: '{bar} {value}/{total} 版，还需 {eta_formatted}',
    moved: ({ path, from, to }, dryRun) =>
      `${dryRun ? '将移动' : '已移动'} ${path}：图谱中已有相同文字，原为 ${place(from)}，${dryRun ? '将成为' : '现为'} ${place(to)}。相同文字只保留一份；如两期都刊登，再导入前一期即可移回。`,
    stopped: (pages) => `已在导入 ${pages} 个版面后停止；再运行一次同样的导入即可完成。`,
    deriving: '正在计算名称、位置和社群……',
    done: ({ pages, articles, refused }) =>
      `已导入 ${pages} 个版面、${articles} 篇文章${refused > 0 ? `；${refused} 处未处理` : ''}。`,
    wouldDo: ({ pages, articles }) => `导入 ${pages} 个版面、${articles} 篇文章会有以下改动：`,
  },
  issues: {
    summary: '列出图谱中的各期',
    description: '按日期列出已导入的各期报纸及其版面、文章和关系数。',
    examples: `
示例：
  gongpu issues
  gongpu issues --json`,
    none: '还没有导入任何一期。用 `gongpu import 路径` 导入版面。',
    columns: {
      id: '标识',
      date: '日期',
      newspaper: '报纸或名称',
      home: '所在地',
      pages: '版面',
      articles: '文章',
      claims: '关系',
    },
  },
  diff: {
    summary: '说明导入会带来哪些改动',
    description: '抽取版面并与图谱比较：导入后会新增、改动、移除什么。不改动任何数据。',
    examples: `
示例：
  gongpu diff corrected/03.txt
  gongpu diff 2024-03-12/ --json`,
  },
  remove: {
    summary: '从图谱中移除一期',
    description: '移除一期报纸：它的版面、文章和关系，以及再没有其他文章提到的实体。',
    examples: `
示例：
  gongpu issues
  gongpu remove issue-4k8n0v2h6tq1d --dry-run
  gongpu remove 滨海工人报 2024-03-12`,
    unknown: (issue) => `图谱中没有“${issue}”这一期。\`gongpu issues\` 可列出各期。`,
    several: (issue) => `“${issue}”不止一期。请用标识指明其中一期：`,
    near: '是不是其中的一期？',
    done: (issue) => `已移除 ${issue}。`,
    wouldDo: (issue) => `移除 ${issue} 会有以下改动：`,
  },
  serve: {
    summary: '启动图谱界面和 API',
    description:
      '在浏览器中查看图谱，并在 /api 下提供 JSON API，直到按 Ctrl-C 停止。标准输出的第一行是地址。监听其他机器可达的地址时须出示令牌，令牌包含在所显示的地址中（GONGPU_TOKEN 可设定固定令牌）。',
    examples: `
示例：
  gongpu serve
  gongpu serve --port 8080
  gongpu serve --host 0.0.0.0`,
    running: (token) =>
      token
        ? '已启动；持有带令牌地址的人都能查看图谱。按 Ctrl-C 停止。'
        : '已启动，仅限本机访问。按 Ctrl-C 停止。',
    fault: (reason) => `gongpu serve：${reason}`,
    cannotListen: {
      'in-use': (place) =>
        `${place} 已被占用，可能是另一个 gongpu serve。请停止它，或用 --port 另选端口（0 为任一空闲端口）。`,
      'not-allowed': (place) => `系统不允许监听 ${place}。请用 --port 选择 1023 以上的端口。`,
      'no-address': (place) => `${place} 不是本机的地址。请去掉 --host，或写 0.0.0.0 表示所有地址。`,
      failed: (place) => `无法监听 ${place}。请检查 --host 和 --port。`,
    },
  },
  export: {
    summary: '把整个图谱写成文件',
    description:
      '导出整个图谱：json（一个文件，含所有表）、csv（一个文件夹，供电子表格使用）、graphml（实体和关系，供 Gephi、Cytoscape、NetworkX 使用）、cypher（在 Neo4j 中重建图谱的脚本）。',
    examples: `
示例：
  gongpu export graph.json
  gongpu export --format csv tables/
  gongpu export --format graphml graph.graphml
  gongpu export --format cypher - | cypher-shell -u neo4j`,
    done: (target, nodes, relationships) =>
      `已把 ${nodes} 个节点、${relationships} 条关系写到${target === '-' ? '标准输出' : ` ${target}`}。`,
    cannotWrite: (target, code) => `无法写入 ${target}：${systemErrorIn('zh', code)}。请检查路径。`,
  },
  query: {
    summary: '用 Cypher 查询图谱；只读',
    description:
      '在图谱上运行一条 Cypher 查询并输出结果行。只能读取：会写入、读取文件或网络、管理数据库的查询会被拒绝，停不下来的查询会被中止。',
    examples: `
示例：
  gongpu query 'MATCH (u:\`Union\`)-[:ORGANISED]->(p) RETURN u.name, count(p) AS n ORDER BY n DESC' --limit 10
  gongpu query 'MATCH (e:Entity {name: $name})<-[:MENTIONS]-(a) RETURN a.date, a.headline' --param name=上海市总工会 --csv
  gongpu query --cookbook
  gongpu query --cookbook most-active-organisers --param year=2024`,
    rows: (n) => (n === 0 ? '没有结果。' : `共 ${n} 行。`),
    datesAreText:
      "图谱里的日期是文字，如 2024-03-12；文字与日期相比，不等于、不早于也不晚于。请与文字比较：i.date >= '2024-01-01'；或先转为日期：date(i.date) >= date('2024-01-01')。",
    noSuchEntity: (parameter, name) => `$${parameter}：图谱中没有名为“${name}”的条目。`,
    similarNames: (names) => `相近的名称：${names.join('、')}`,
    cut: (n) => `只显示前 ${n} 行，还有更多（--limit）。`,
    columns: { name: '名称', question: '问题', parameters: '参数' },
  },
  doctor: {
    summary: '检查 gongpu 所需的一切是否就绪',
    description: '检查 Node、分词器、数据文件夹、数据库和图谱界面，缺什么就说明怎么办。不改动任何数据。',
    examples: `
示例：
  gongpu doctor
  NEO4J_URI=bolt://127.0.0.1:7687 gongpu doctor --json`,
    checks: {
      node: 'Node',
      segmenter: '分词器',
      home: '文件夹',
      database: '数据库',
      writing: '写入',
      viewer: '图谱界面',
    },
    nodeOld: (version) => `${version} 太旧；gongpu 需要 Node 20.19 或更新版本。`,
    segmenterMissing: (cause) =>
      `无法加载 nodejieba（${cause}）。请重新运行 npm ci，它会说明编译所缺的东西。`,
    homeMissing: (folder) => `${folder} 将在首次导入时建立。`,
    homeUnwritable: (folder, code) =>
      `${folder} 无法写入：${systemErrorIn('zh', code)}。请改正，或用 GONGPU_HOME 指定别的文件夹。`,
    databaseMissing: (file) => `内嵌数据库 ${file}，将在首次导入时建立。`,
    embedded: (file, entities, articles) => `内嵌数据库 ${file}：${articles} 篇文章，${entities} 个实体`,
    neo4j: (agent, uri, entities, articles) => `${agent}（${uri}）：${articles} 篇文章，${entities} 个实体`,
    writable: '可以写入',
    viewerMissing: (folder) => `尚未构建：缺少 ${folder}。请运行 npm run build:viewer。`,
    fine: '一切正常。',
    faults: (n) => `${n} 处问题。`,
  },
};
