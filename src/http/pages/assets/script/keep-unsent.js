/** Nothing typed is lost with the connection: without one a form stays, and a file is sent from the page that holds it. */
const words = document.body.dataset;

function tell(form, role, text) {
  const found = form.querySelector('[data-told]');
  const place = found ?? document.createElement('p');
  place.dataset.told = role;
  place.className = role === 'alert' ? 'ds-validation-message k-told' : 'k-told';
  place.setAttribute('role', role);
  place.textContent = text;
  if (!found) form.append(place);
}

/** A field may be named `action` and hide the form's own. */
const addressOf = (form) => new URL(form.getAttribute('action') ?? '', location.href).href;

const chosenFiles = (form) =>
  [...form.querySelectorAll('input[type="file"]')].flatMap(({ files }) => [...files]);

/** A step that was done leads on; a page that tells what is wrong takes the place of this one. */
function show(request, form) {
  if (request.responseURL !== addressOf(form)) {
    location.assign(request.responseURL);
    return;
  }
  document.open();
  document.write(request.responseText);
  document.close();
}

function send(form, submitter, files) {
  const names = files.map(({ name }) => name).join(', ');
  const request = new XMLHttpRequest();
  const lost = () => {
    delete form.dataset.sent;
    tell(form, 'alert', words.lost);
  };
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    tell(form, 'status', `${words.sending}: ${names} – ${Math.round((100 * loaded) / (total || 1))}%`);
  });
  request.addEventListener('load', () => show(request, form));
  request.addEventListener('error', lost);
  request.addEventListener('timeout', lost);
  request.open('POST', addressOf(form));
  request.setRequestHeader('accept', 'text/html');
  form.dataset.sent = 'yes';
  tell(form, 'status', `${words.sending}: ${names}`);
  request.send(new FormData(form, submitter));
}

addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute('method') !== 'post') return;
    if (!navigator.onLine) {
      event.preventDefault();
      tell(form, 'alert', words.offline);
      return;
    }
    const files = chosenFiles(form);
    if (files.length === 0 || form.dataset.upload) return; // see upload.js
    event.preventDefault();
    if (!form.dataset.sent) send(form, event.submitter, files);
  },
  true,
);
