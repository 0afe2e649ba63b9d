import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

const folder = 'dist/public/assets';
const swaggerFiles = ['swagger-ui-bundle.js', 'swagger-ui.css'];

const bundleOne = async (entry, name) => {
  const { metafile } = await build({
    entryPoints: { [name]: entry },
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  const output = Object.keys(metafile.outputs).find((file) => metafile.outputs[file].entryPoint);
  return `/assets/${basename(output)}`;
};

/** One style sheet and one script, named by their contents so that browsers may keep them for ever. */
export async function bundleAssets() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/swagger`, { recursive: true });
  for (const file of swaggerFiles)
    cpSync(`node_modules/swagger-ui-dist/${file}`, `${folder}/swagger/${file}`);

  // For Cloudflare, which serves the folder without asking us.
  writeFileSync(
    'dist/public/_headers',
    '/assets/komek-*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );

  const styleSheet = await bundleOne('src/http/pages/assets/style.css', 'komek');
  const script = await bundleOne('src/http/pages/assets/script.js', 'komek');
  writeFileSync(
    'src/http/assets.generated.ts',
    `export const styleSheet = '${styleSheet}';\nexport const script = '${script}';\n`,
  );
}
