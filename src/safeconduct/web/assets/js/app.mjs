// Every page works without this file; it only adds comfort: focus moves to an error summary,
// a button pressed twice sends once, further questions open beside their answer.

import { initAll } from "./govuk-frontend.min.js";
import { passkey } from "./passkeys.mjs";
import { remind } from "./session.mjs";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
document.querySelectorAll("[data-module=sc-passkey]").forEach(passkey);
document.querySelectorAll("[data-module=sc-session]").forEach(remind);
