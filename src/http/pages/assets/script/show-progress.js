/** A thin line says that the next page is on its way. It never stays: a page that is kept or comes back is quiet. */
const delayMs = 150;
/** An answer that is a file leaves the page where it is. */
const longestMs = 20_000;
const line = document.createElement('div');
line.className = 'k-progress';
line.hidden = true;
document.body.append(line);
const main = document.querySelector('main');
let timers = [];
let pressed;

function end() {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
  line.hidden = true;
  main?.removeAttribute('aria-busy');
  pressed?.removeAttribute('aria-busy');
  pressed = undefined;
}

function begin(button) {
  end();
  pressed = button;
  const show = () => {
    line.hidden = false;
    main?.setAttribute('aria-busy', 'true');
    pressed?.setAttribute('aria-busy', 'true');
  };
  timers = [setTimeout(show, delayMs), setTimeout(end, longestMs)];
}

const leaves = (link) =>
  link !== null &&
  link.origin === location.origin &&
  !link.target &&
  !link.hasAttribute('download') &&
  !link.pathname.endsWith('/content') &&
  !(link.hash && link.pathname === location.pathname && link.search === location.search);

addEventListener('click', (event) => {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (isPlain && !event.defaultPrevented && leaves(event.target.closest('a[href]'))) begin();
});
addEventListener('submit', (event) => {
  if (!event.defaultPrevented) begin(event.submitter ?? undefined);
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') end();
});
addEventListener('pageshow', end);
addEventListener('pagehide', end);
