/** docs/schema.md and docs/cookbook.md, written from the data so that they cannot say anything else than it does. */
import type { Recipe } from './cookbook.ts';
import {
  claimProperties,
  nodeLabels,
  type Property,
  type PropertyType,
  structuralRelationships,
} from './graph-model.ts';
import {
  attendanceRoles,
  claimStatuses,
  type EntityTypeDefinition,
  entityTypes,
  figureKinds,
  type Label,
  type RelationTypeDefinition,
  relationProperties,
  relationTypes,
} from './ontology.ts';

const definitions: Readonly<Record<string, EntityTypeDefinition>> = entityTypes;
const relations: Readonly<Record<string, RelationTypeDefinition>> = relationTypes;

/** The page as Markdown. */
export function schemaDocumentation(): string {
  return [
    '# The graph’s schema',
    'Written by `npm run schema` from `graph-schema/ontology.ts` and `graph-schema/graph-model.ts`; change those.',
    '## Entities',
    'Every entity is a node with the label `Entity`, the label of its type, and for the three kinds of organisation also `Organisation`.',
    entityTable(),
    '## Relations',
    'Every relation is one claim by one article: a relationship between two entities with the words that say it. The same fact in two articles is two relationships.',
    relationTable(),
    '### Properties of every claim',
    propertyTable({
      id: { type: 'text', required: true, note: 'unique, made from the content' },
      ...claimProperties,
    }),
    '### Properties of some claims',
    table(
      ['property', '中文', 'on', 'type'],
      Object.entries(relationProperties).map(([name, { label, type }]) => [
        code(name),
        label.zh,
        Object.entries(relations)
          .filter(([, { properties }]) => properties.some((property) => property === name))
          .map(([relation]) => code(relation))
          .join(', '),
        type === 'yuan' ? 'number, yuan' : type === 'role' ? 'text, one of the roles below' : 'text',
      ]),
    ),
    '### Roles, statuses',
    labelTable('role', attendanceRoles),
    labelTable('status', claimStatuses),
    '## Figures',
    'A number that an article states about an entity is a relationship `(:Entity)-[:HAS_FIGURE]->(:Article)`.',
    labelTable('what', figureKinds),
    '## Nodes',
    `Every node has a unique, indexed \`id\`. ${aboutDates}`,
    aboutUnion,
    ...Object.entries(nodeLabels).flatMap(([label, properties]) => [
      `### ${code(label)}`,
      propertyTable(properties),
    ]),
    '## Other relationships',
    ...Object.entries(structuralRelationships).flatMap(([type, { ends, properties }]) => [
      `### ${code(type)}`,
      ends.map(([from, to]) => code(`(:${from})-[:${type}]->(:${to})`)).join(', '),
      ...(Object.keys(properties).length > 0 ? [propertyTable(properties)] : []),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** docs/cookbook.md: the questions, their parameters and their queries. */
export function cookbookDocumentation(recipes: readonly Recipe[]): string {
  return [
    '# 现成的问题 · The cookbook',
    'Written by `npm run schema` from the files in `graph-schema/cookbook`; change those. Each answers with `gongpu query --cookbook NAME`, with other parameters by `--param name=value`, on Neo4j and on the embedded database.',
    `日期是文字（\`YYYY-MM-DD\`），请与文字比较；文字与 \`date("2025-01-01")\` 相比没有结果，要先用 \`date(i.date)\` 转为日期。${aboutDates}`,
    `标签 \`Union\` 在内嵌数据库里要加反引号。${aboutUnion}`,
    ...recipes.flatMap(({ name, question, parameters, cypher }) => [
      `## ${name}`,
      `${question.zh}  \n${question.en}`,
      ...(parameters.length === 0
        ? []
        : [
            table(
              ['parameter', 'default', '中文', 'English'],
              parameters.map((parameter) => [
                code(`$${parameter.name}`),
                code(JSON.stringify(parameter.default)),
                parameter.note.zh,
                parameter.note.en,
              ]),
            ),
          ]),
      `\`\`\`cypher\n${cypher}\n\`\`\``,
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function entityTable(): string {
  return table(
    ['type', '中文', 'what', '是什么'],
    Object.entries(definitions).map(([type, { label, definition, organisation }]) => [
      code(type) + (organisation ? ' (organisation)' : ''),
      label.zh,
      definition.en,
      definition.zh,
    ]),
  );
}

function relationTable(): string {
  return table(
    ['type', '中文', 'reverse', 'from', 'to', 'what', '是什么'],
    Object.entries(relations).map(([type, { label, reverse, from, to, definition }]) => [
      code(type),
      label.zh,
      reverse.zh,
      from.join(', '),
      to.join(', '),
      definition.en,
      definition.zh,
    ]),
  );
}

/** What the database holds: a date is no value of its own there. */
const propertyTypes: Readonly<Record<PropertyType, string>> = {
  text: 'text',
  texts: 'list of texts',
  integer: 'integer',
  integers: 'list of integers',
  number: 'number',
  date: 'text, `YYYY-MM-DD`',
};

/** A trap: neither database complains about comparing text with a date. */
const aboutDates =
  'Dates are text, `YYYY-MM-DD`, in both databases: compare them with text, as `WHERE i.date < "2025-01-01"` or `STARTS WITH "2025-03"`. No text equals, precedes or follows a date, so `i.date > date("2025-01-01")` finds nothing; `date(i.date)` makes a date of it.';

const aboutUnion =
  'In the embedded database UNION is a keyword, also as a label: write it between backticks, as ``MATCH (u:`Union`)``.';

function propertyTable(properties: Readonly<Record<string, Property>>): string {
  return table(
    ['property', 'type', 'always there', 'what'],
    Object.entries(properties).map(([name, { type, required, note }]) => [
      code(name),
      propertyTypes[type],
      required ? 'yes' : 'no',
      note,
    ]),
  );
}

function labelTable(name: string, labels: Readonly<Record<string, Label>>): string {
  return table(
    [name, '中文', 'English'],
    Object.entries(labels).map(([value, { zh, en }]) => [code(value), zh, en]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;
