// Enhancements only: every page works without this file.
import './script/focus-errors.js';
import './script/live-legal-basis.js';
import './script/send-once.js';
import './script/account-menu.js';
import './script/list-keys.js';
import './script/list-choosing.js';
import './script/keep-unsent.js';
import './script/show-progress.js';
import './script/autosave.js';
import './script/typed-dates.js';
import './script/latin-proposal.js';
import './script/filter-choices.js';
import './script/suggest.js';
import './script/upload.js';
