import { existsSync } from 'node:fs';
import { build } from 'esbuild';

const programs = {
  node: 'src/runtimes/node.ts',
  komek: 'src/runtimes/cli.ts',
  demo: 'src/runtimes/demo.ts',
};

/** Packages stay outside: they are installed beside the program, and some bring binaries. */
export async function bundlePrograms() {
  const entryPoints = Object.fromEntries(Object.entries(programs).filter(([, file]) => existsSync(file)));
  await build({
    entryPoints,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: true,
    logLevel: 'warning',
  });
}
