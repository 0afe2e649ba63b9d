import { impossibleOnWorker, parseWorkerConfig, requireBindings } from '../worker-settings.ts';

/** What may be set in the environment of the command and goes to the Worker with it. */
const passedOn = ['BASE_URL', 'HOME_STATE', 'MAIL_FROM', 'RESEND_BASE_URL', 'LOG_LEVEL'];
/** What somebody may have set for a server on a machine, and would look for in vain. */
const forMachines = Object.keys(impossibleOnWorker);

/** wrangler.toml as wrangler reads it. */
export async function readSettings() {
  const { unstable_readConfig } = await import('wrangler');
  return unstable_readConfig({ config: 'wrangler.toml' });
}

/** Words `NAME:value` after `--var`. */
const varsIn = (words) =>
  words.flatMap((word, place) => {
    const [, name, value] = (words[place - 1] === '--var' && /^(\w+):([\s\S]*)$/.exec(word)) || [];
    return name ? [[name, value]] : [];
  });

/** Throws in one line what the Worker could not begin with; answers with the words that give wrangler its settings. */
export function checkSettings(settings, environment, words = []) {
  const given = [...passedOn, ...forMachines].flatMap((name) =>
    environment[name]?.trim() ? [[name, environment[name].trim()]] : [],
  );
  parseWorkerConfig(Object.fromEntries([...Object.entries(settings.vars), ...given, ...varsIn(words)]));
  requireBindings(
    Object.fromEntries(
      [...settings.d1_databases, ...settings.r2_buckets].map(({ binding }) => [binding, true]),
    ),
  );
  return given.flatMap(([name, value]) => ['--var', `${name}:${value}`]);
}
