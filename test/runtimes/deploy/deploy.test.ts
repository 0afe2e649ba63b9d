import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config.ts';
import { finishWithinMs } from '../../../src/runtimes/start-node.ts';
import { isOwn, packageOf, sourceFiles } from '../../support/source-files.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const container = read('src/runtimes/deploy/Containerfile');
const unit = read('src/runtimes/deploy/komek.service');
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

const leftOut = [...container.matchAll(/^\s+dependencies\.(\S+) \\$/gm)].map(([, name = '']) => name);

describe('the image', () => {
  it('leaves out packages that are there, and none that a program of ours asks for', () => {
    expect(leftOut.length).toBeGreaterThan(4);
    expect(leftOut.filter((name) => !(name in manifest.dependencies))).toEqual([]);
    const asked = sourceFiles('src', 'emails')
      .filter(({ path }) => !path.startsWith('src/build/'))
      .flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly))
      .flatMap(({ target }) => (isOwn(target) ? [] : packageOf(target)));
    expect(leftOut.filter((name) => asked.includes(name))).toEqual([]);
  });

  it('copies only what is not kept from the builder', () => {
    const ignored = read('.dockerignore').split('\n');
    const copied = [...container.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied).toContain('src');
    expect(copied.filter((name) => !ignored.includes(`!${name}`))).toEqual([]);
  });

  it('runs as an ordinary user on the Node that the project is made for', () => {
    const [major] = (manifest.dependencies.node ?? '').split('.');
    const bases = [...container.matchAll(/^FROM docker\.io\/library\/node:(\d+)/gm)].map(
      ([, version]) => version,
    );
    expect(bases).toEqual([major, major]);
    expect(container.lastIndexOf('\nUSER node')).toBeGreaterThan(container.lastIndexOf('\nRUN '));
  });
});

it('the unit and the composition wait until a graceful stop is over', () => {
  const longest = parseConfig({}).stopDelaySeconds + finishWithinMs / 1_000;
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(longest);
  const compose = read('src/runtimes/deploy/compose.yaml');
  expect(Number(/stop_grace_period: (\d+)s/.exec(compose)?.[1])).toBeGreaterThan(longest);
});
