// Loaded into the real server before its own program: shifts the machine's clock by the milliseconds that stand in a
// file, and notes the memory in use. Timers keep running as they do when somebody sets a machine's clock.
import { appendFileSync, readFileSync } from 'node:fs';

const { SHIFTED_CLOCK_FILE: clockFile, MEMORY_FILE: memoryFile } = process.env;
const RealDate = Date;
let shift = 0;

function readShift() {
  try {
    shift = Number(readFileSync(clockFile, 'utf8')) || 0;
  } catch {
    // Being written at this moment; the next look finds it.
  }
}

class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
}

if (clockFile) {
  readShift();
  setInterval(readShift, 100).unref();
  globalThis.Date = ShiftedDate;
}
if (memoryFile) {
  const note = () => {
    const { rss, heapUsed, external } = process.memoryUsage();
    try {
      appendFileSync(
        memoryFile,
        `${process.pid} ${Math.round(process.uptime())} ${rss} ${heapUsed} ${external}\n`,
      );
    } catch {
      // A disk that is full for the server is full for its notes.
    }
  };
  setInterval(note, 2_000).unref();
}
