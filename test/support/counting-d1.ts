import type { D1Database } from '@cloudflare/workers-types';

export interface SentStatement {
  readonly sql: string;
  readonly values: number;
}

/** A D1 database that remembers every statement it is given, each one of a batch too. */
export function countingD1(d1: D1Database, sent: SentStatement[]): D1Database {
  const prepare: D1Database['prepare'] = (sql) => {
    const place = sent.push({ sql, values: 0 }) - 1;
    const statement = d1.prepare(sql);
    const bind = statement.bind.bind(statement);
    statement.bind = (...values) => {
      sent[place] = { sql, values: values.length };
      return bind(...values);
    };
    return statement;
  };
  return new Proxy(d1, {
    get: (target, name) => {
      if (name === 'prepare') return prepare;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
