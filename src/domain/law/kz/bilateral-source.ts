import type { Text } from '../../text.ts';
import type { Source } from './sources.ts';

const matters: Readonly<Record<string, Text>> = {
  mla: { en: 'legal assistance', ru: 'о правовой помощи', kk: 'құқықтық көмек туралы' },
  extradition: { en: 'extradition', ru: 'о выдаче', kk: 'ұстап беру туралы' },
  transfer: { en: 'transfer of prisoners', ru: 'о передаче осуждённых', kk: 'сотталғандарды беру туралы' },
};

/** A bilateral treaty cited by its id in the registry, such as `kz-jo-extradition-2017`: its parties, matter and year. */
export function bilateralTreaty(id: string): Source | undefined {
  const [, state, matter = '', year] =
    /^kz-([a-z]{2})-(mla|extradition|transfer)(?:-extradition|-protocol)?(?:-(\d{4}))?$/.exec(id) ?? [];
  const about = matters[matter];
  if (state === undefined || about === undefined) return undefined;
  const parties = `KZ–${state.toUpperCase()}`;
  const in_ = year === undefined ? '' : ` ${year}`;
  const short = {
    en: `Treaty ${parties} on ${about.en}${in_}`,
    ru: `Договор ${parties} ${about.ru}${in_}`,
    kk: `${parties} ${about.kk} шарт${in_}`,
  };
  return { title: short.en, form: 'treaty', short, where: id, read: 'registry' };
}
