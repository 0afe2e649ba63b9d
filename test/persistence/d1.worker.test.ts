import { openD1Stores } from '../support/d1-stores.ts';
import { describeEngine } from './engine-suites.ts';

describeEngine(openD1Stores);
