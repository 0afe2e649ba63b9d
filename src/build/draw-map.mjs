import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';

const width = 2000;
const folder = 'node_modules/world-atlas';
const antarctica = 'AQ';

const statesIn = (file) => {
  const topology = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  return feature(topology, topology.objects.countries).features.map((shape) => ({
    shape,
    code: shape.id === undefined ? null : (countries.numericToAlpha2(shape.id) ?? null),
  }));
};

/** Whole numbers, each point told from the one before: half as long, and the eye sees no difference at this width. */
function shorten(path) {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map((part) => Math.round(Number(part))));
      const moves = points
        .map(([x, y], at) => (at === 0 ? [x, y] : [x - points[at - 1][0], y - points[at - 1][1]]))
        .filter(([x, y], at) => at === 0 || x !== 0 || y !== 0);
      const [first, ...rest] = moves.map(([x, y]) => `${x}${y < 0 ? '' : ' '}${y}`);
      return rest.length < 2 ? '' : `M${first}l${rest.join(' ')}z`;
    })
    .join('');
}

const whole = (states) => ({ type: 'FeatureCollection', features: states.map(({ shape }) => shape) });

/** Outlines of the states as SVG paths, and a dot for each that is too small to be drawn. */
export function drawMap() {
  const drawn = statesIn('countries-110m.json').filter(({ code }) => code !== antarctica);
  const projection = geoEqualEarth().fitWidth(width, whole(drawn));
  const path = geoPath(projection);
  const shapes = drawn.map(({ code, shape }) => [code, shorten(path(shape))]);
  const known = new Set(drawn.map(({ code }) => code));
  const dots = statesIn('countries-50m.json')
    .filter(({ code }) => code !== null && code !== antarctica && !known.has(code))
    .map(({ code, shape }) => [code, ...projection(geoCentroid(shape)).map(Math.round)]);
  const height = Math.ceil(path.bounds(whole(drawn))[1][1]);
  mkdirSync('src/http/pages/coverage', { recursive: true });
  writeFileSync(
    'src/http/pages/coverage/world-map.generated.ts',
    `/** State code, null where the data set gives none, and its outline. */
export const shapes: readonly (readonly [code: string | null, outline: string])[] = ${JSON.stringify(shapes)};
/** State code and where its dot stands. */
export const dots: readonly (readonly [code: string, x: number, y: number])[] = ${JSON.stringify(dots)};
export const mapSize = { width: ${width}, height: ${height} };
`,
  );
}
