// Enhancements only: every page works without this file.
import './script/focus-errors.js';
import './script/live-legal-basis.js';
import './script/send-once.js';
import './script/account-menu.js';
import './script/list-keys.js';
import './script/keep-unsent.js';
import './script/show-progress.js';
