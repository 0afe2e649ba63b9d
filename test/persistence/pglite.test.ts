import { afterAll } from 'vitest';
import { postgresInProcess } from '../support/postgres-stores.ts';
import { describeEngine } from './engine-suites.ts';

const postgres = postgresInProcess();
afterAll(() => postgres.stop());

describeEngine(async () => (await postgres.open()).stores);
