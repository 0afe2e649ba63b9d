/**
 * What is typed into a section is kept on the server a moment after the typing stops, and when the reader turns away. What
 * cannot be kept stays in the page and is sent again; nothing of it is put into the browser's storage.
 */
const quietMs = 1200;
const retryMs = 5000;

class Autosave {
  constructor(form) {
    this.form = form;
    this.mark = form.querySelector('[data-save-mark]');
    this.kept = this.body();
    this.failing = false;
    this.leaving = false;
    form.addEventListener('input', () => this.later(quietMs));
    form.addEventListener('change', () => this.later(0));
    form.addEventListener('submit', (event) => this.submit(event));
    document.addEventListener('visibilitychange', () => this.turnAway());
    addEventListener('focus', () => this.failing && this.save());
    addEventListener('online', () => this.failing && this.save());
    addEventListener('pagehide', () => this.turnAway());
    addEventListener('pageshow', () => {
      this.leaving = false;
    });
    addEventListener('beforeunload', (event) => {
      if (this.failing && !this.leaving) event.preventDefault();
    });
    if ('unsaved' in form.dataset) {
      this.kept = '';
      this.later(0);
    }
  }

  body() {
    return new URLSearchParams(
      [...new FormData(this.form)].filter(([, value]) => typeof value === 'string'),
    ).toString();
  }

  later(ms) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), ms);
  }

  turnAway() {
    if (document.visibilityState === 'hidden' && !this.leaving) this.save(true);
  }

  /** How keeping it went: `kept`, `signed-out`, `refused` or `not-saved`. */
  async ask(body, isLast) {
    try {
      const response = await fetch(this.form.dataset.autosave, {
        method: 'POST',
        body: new URLSearchParams(body),
        redirect: 'manual',
        keepalive: isLast && body.length < 60_000,
      });
      if (response.ok) return { is: 'kept', ...(await response.json()) };
      if (response.type === 'opaqueredirect' || response.status === 401) return { is: 'signed-out' };
      return { is: response.status >= 500 || response.status === 429 ? 'not-saved' : 'refused' };
    } catch {
      return { is: 'not-saved' };
    }
  }

  async save(isLast = false) {
    clearTimeout(this.timer);
    const body = this.body();
    if (body === this.kept) return true;
    this.show('saving');
    const answer = await this.ask(body, isLast);
    if (answer.is === 'kept') this.kept = body;
    this.show(answer.is === 'kept' ? 'saved' : answer.is, answer.at);
    if (answer.is === 'kept' && this.body() !== body) this.later(quietMs);
    if (answer.is === 'not-saved' || answer.is === 'signed-out') this.later(retryMs);
    return answer.is === 'kept';
  }

  show(state, time = '') {
    const words = {
      saved: 'saved',
      saving: 'saving',
      'not-saved': 'notSaved',
      'signed-out': 'signedOut',
      refused: 'refused',
    };
    const text = (this.form.dataset[words[state]] ?? '').replace('{time}', time);
    this.mark.hidden = false;
    this.mark.dataset.saveMark = state;
    this.mark.querySelector('[data-mark]').textContent = text;
    this.mark.querySelector('[data-sign-in]').hidden = state !== 'signed-out';
    const failing = !['saved', 'saving'].includes(state);
    const heard = this.mark.querySelector('[data-heard]');
    // Heard only when something changed for the person: that it failed, and that it is well again.
    if (state !== 'saving' && failing !== this.failing) heard.textContent = text;
    if (state !== 'saving') this.failing = failing;
  }

  /** A form that would reach nobody is not sent: first it is seen whether anybody is there to take it. */
  async submit(event) {
    // Another part of the page holds it back, as without a connection: the reader stays here.
    if (event.defaultPrevented) {
      await this.save();
      return;
    }
    if (this.leaving || !this.failing) {
      this.leaving = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    this.kept = '';
    if (await this.save()) {
      this.leaving = true;
      delete this.form.dataset.sent;
      this.form.requestSubmit(submitter);
    } else {
      this.mark.scrollIntoView({ block: 'center' });
      this.mark.querySelector('[data-sign-in]').focus();
    }
  }
}

for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form);
