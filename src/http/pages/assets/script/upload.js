/**
 * Sends the chosen files one by one, each with its own progress. A file whose connection breaks off is sent again under the
 * same key, which the register answers once however often it comes. What was sent is not sent again.
 */
const pausesMs = [1_000, 3_000, 9_000];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function send(address, body, key, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('idempotency-key', key);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(loaded / Math.max(1, total)),
    );
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }));
    request.addEventListener('error', () => reject(new Error('connection')));
    request.addEventListener('timeout', () => reject(new Error('connection')));
    request.send(body);
  });
}

/** One line for each file: its name, how far it is, what became of it. */
function lineFor(list, file) {
  const line = document.createElement('li');
  const bar = document.createElement('progress');
  const words = document.createElement('span');
  bar.max = 1;
  bar.setAttribute('aria-label', file.name);
  words.className = 'k-small';
  line.append(`${file.name} `, bar, ' ', words);
  list.append(line);
  return {
    progress(share) {
      bar.value = share;
    },
    say(text) {
      words.textContent = text;
    },
  };
}

function wordsOf(answer, language) {
  try {
    const { findings = [], detail, title } = JSON.parse(answer.text);
    const said = findings.map(({ message }) => message[language]).join(' ');
    return said || detail || title || String(answer.status);
  } catch {
    return String(answer.status);
  }
}

async function sendWithPatience(form, file, key, line) {
  const body = new FormData(form);
  body.delete('file');
  for (const [name, value] of [...body]) if (value === '') body.delete(name);
  body.set('file', file);
  for (const wait of [...pausesMs, undefined]) {
    try {
      const answer = await send(form.dataset.upload, body, key, line.progress);
      if (answer.status < 502) return answer;
    } catch {
      // The same as an answer of a proxy that has no server behind it: tried again below.
    }
    if (wait === undefined) return undefined;
    line.say(form.dataset.waits);
    await pause(wait);
  }
}

/** Files that arrived, so that a second press goes on with the others. */
const keys = new WeakMap();

async function sendAll(form, input, list) {
  const remarks = new Set();
  let failed = 0;
  list.replaceChildren();
  for (const file of input.files) {
    const line = lineFor(list, file);
    const key = keys.get(file) ?? crypto.randomUUID();
    keys.set(file, key);
    const answer = await sendWithPatience(form, file, key, line);
    if (answer?.status === 201) {
      for (const { code } of JSON.parse(answer.text).findings) remarks.add(code);
      line.progress(1);
      line.say(form.dataset.arrived);
    } else {
      failed += 1;
      if (answer) keys.delete(file);
      line.say(answer ? wordsOf(answer, form.dataset.language) : form.dataset.broken);
    }
  }
  return { failed, remarks };
}

for (const form of document.querySelectorAll('form[data-upload]')) {
  const input = form.querySelector('input[type=file]');
  const list = document.createElement('ul');
  list.className = 'k-plain-list k-sending';
  list.setAttribute('role', 'status');
  form.append(list);
  let isSending = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    const { failed, remarks } = await sendAll(form, input, list);
    isSending = false;
    if (failed > 0) return;
    const look = remarks.size > 0 ? `&look=${encodeURIComponent([...remarks].join(' '))}` : '';
    location.assign(`${location.pathname}?done=document${look}#documents`);
  });

  const zone = form.querySelector('.k-drop');
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('k-drop--over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('k-drop--over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('k-drop--over');
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
  });
}
