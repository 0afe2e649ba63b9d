import type { StateCode } from '../../../domain/codes.ts';
import type { BasisVerdict } from '../../../domain/treaties/basis-question.ts';
import { coverage } from '../../../i18n/messages/coverage.ts';
import { verdictNames } from '../../../i18n/messages/treaty-codes.ts';
import type { PageContext } from '../page-context.ts';
import { dots, mapSize, shapes } from './world-map.generated.ts';

export type Look = BasisVerdict | 'home' | 'none';

/** What tells the looks apart without colour; the ids stand once on a page. */
const patterns: Readonly<Partial<Record<Look, string>>> = {
  treaty_unconfirmed: 'map-stripes',
  offence_specific: 'map-dots',
};

export const fillOf = (look: Look, size: '' | '-small' = ''): string | undefined => {
  const pattern = patterns[look];
  return pattern === undefined ? undefined : `url(#${pattern}${size})`;
};

export const classOf = (look: Look): string => `k-map__${look.replaceAll('_', '-')}`;

export const Patterns = () => (
  <defs>
    <pattern
      id="map-stripes"
      width="14"
      height="14"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="14" height="14" class="k-map__ground" />
      <rect width="7" height="14" class="k-map__stripe" />
    </pattern>
    <pattern id="map-dots" width="12" height="12" patternUnits="userSpaceOnUse">
      <rect width="12" height="12" class="k-map__ground" />
      <circle cx="6" cy="6" r="3" class="k-map__dot" />
    </pattern>
    <pattern id="map-stripes-small" width="1" height="1" patternContentUnits="objectBoundingBox">
      <rect width="1" height="1" class="k-map__ground" />
      <rect width="0.5" height="1" class="k-map__stripe" />
    </pattern>
    <pattern id="map-dots-small" width="1" height="1" patternContentUnits="objectBoundingBox">
      <rect width="1" height="1" class="k-map__ground" />
      <circle cx="0.5" cy="0.5" r="0.25" class="k-map__dot" />
    </pattern>
  </defs>
);

interface MapProps {
  readonly page: PageContext;
  readonly homeState: StateCode;
  readonly looks: ReadonlyMap<StateCode, BasisVerdict>;
  readonly label: string;
  /** Query that a state's sheet is opened with. */
  readonly query: string;
}

const radius = 8;

/** Every state leads to its sheet; what is no state here is drawn and left alone. */
export function WorldMap({ page, homeState, looks, label, query }: MapProps) {
  const lookOf = (code: string | null): Look =>
    code === homeState ? 'home' : ((code === null ? undefined : looks.get(code)) ?? 'none');
  const nameOf = (code: string, look: Look) =>
    `${page.state(code)}: ${look === 'home' ? page.t(coverage.home) : look === 'none' ? '' : page.t(verdictNames[look])}`;
  const linked = (code: string, look: Look, drawing: unknown) => (
    <a href={`/states/${code}${query}`} aria-label={nameOf(code, look)}>
      {drawing}
    </a>
  );
  return (
    <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-label={label} class="k-map">
      <Patterns />
      {shapes.map(([code, outline]) => {
        const look = lookOf(code);
        const titled = code !== null && look !== 'none';
        const path = (
          <path d={outline} class={classOf(look)} fill={fillOf(look)}>
            {titled && <title>{nameOf(code, look)}</title>}
          </path>
        );
        return titled && look !== 'home' ? linked(code, look, path) : path;
      })}
      {dots.map(([code, x, y]) => {
        const look = lookOf(code);
        if (look === 'none') return null;
        return linked(
          code,
          look,
          <circle cx={x} cy={y} r={radius} class={classOf(look)} fill={fillOf(look, '-small')}>
            <title>{nameOf(code, look)}</title>
          </circle>,
        );
      })}
    </svg>
  );
}

/** A sample of a look, for the legend. */
export const Swatch = ({ look }: { look: Look }) => (
  <svg viewBox="0 0 48 28" class="k-map k-map__swatch" aria-hidden="true">
    <rect x="2" y="2" width="44" height="24" class={classOf(look)} fill={fillOf(look)} />
  </svg>
);
