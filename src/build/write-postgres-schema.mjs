import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const source = 'prisma/schema.prisma';
const target = 'prisma/postgresql/schema.prisma';

const head = `// Made from ../schema.prisma when the project is prepared: a schema of Prisma knows one kind of database only.

generator client {
  provider            = "prisma-client"
  previewFeatures     = ["partialIndexes"]
  output              = "../../src/persistence/generated/postgresql"
  runtime             = "nodejs"
  importFileExtension = "ts"
}

datasource db {
  provider = "postgresql"
}

`;

/** The same models for PostgreSQL, whose columns are of the same types by the rule at the top of the source. */
export function writePostgresSchema() {
  const schema = readFileSync(source, 'utf8');
  mkdirSync('prisma/postgresql', { recursive: true });
  writeFileSync(target, head + schema.slice(schema.indexOf('/// A prosecutor')));
}
