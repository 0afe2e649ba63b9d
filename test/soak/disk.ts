import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** The disk of a run: of its own where this machine lets us mount one, otherwise a folder with a limit on processes. */
export interface Disk {
  readonly folder: string;
  readonly isReal: boolean;
  /** No byte more can be written by these processes. */
  fill(pids: readonly number[]): void;
  makeRoom(pids: readonly number[]): void;
  remove(): void;
}

const run = (command: string, ...words: readonly string[]) =>
  execFileSync(command, words, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

/** A file system with ENOSPC, fsync and all; for root on a machine with loop devices. */
function mountDisk(parent: string, megabytes: number): Disk | undefined {
  const [image, folder] = [join(parent, 'disk.img'), join(parent, 'disk')];
  try {
    run('truncate', '-s', `${megabytes}M`, image);
    run('mkfs.ext4', '-q', '-m', '0', image);
    mkdirSync(folder);
    run('mount', '-o', 'loop', image, folder);
  } catch {
    rmSync(image, { force: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  const remove = () => {
    process.off('exit', remove);
    run('umount', '-l', folder);
    rmSync(image, { force: true });
  };
  process.on('exit', remove);
  return {
    folder,
    isReal: true,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      try {
        // Most of it at once, and the last blocks until there is none.
        run('fallocate', '-l', String(Math.max(1, bavail * bsize * 0.98)).replace(/\..*/, ''), ballast);
        run('dd', 'if=/dev/zero', `of=${ballast}`, 'bs=4k', 'oflag=append', 'conv=notrunc');
      } catch {
        // dd ends with an error when the disk is full, which is what was wanted.
      }
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove,
  };
}

/** Every file has reached its largest size: what a process notices of a full disk, without the right to mount one. */
export function limitedFolder(folder: string): Disk {
  mkdirSync(folder, { recursive: true });
  const limit = (pids: readonly number[], most: string) => {
    for (const pid of pids) run('prlimit', '--pid', String(pid), `--fsize=${most}:unlimited`);
  };
  return {
    folder,
    isReal: false,
    fill: (pids) => limit(pids, '4096'),
    makeRoom: (pids) => limit(pids, 'unlimited'),
    remove: () => undefined,
  };
}

export const openDisk = (parent: string, megabytes: number): Disk =>
  (process.getuid?.() === 0 ? mountDisk(parent, megabytes) : undefined) ??
  limitedFolder(join(parent, 'disk'));

/** A folder and those below it that nobody may write into, until it is called with true. */
export function letWrite(folder: string, may: boolean): void {
  if (!existsSync(folder)) return;
  const below = globSync('**/', { cwd: folder });
  for (const each of [folder, ...below.map((name) => join(folder, name))])
    chmodSync(each, may ? 0o755 : 0o555);
}
