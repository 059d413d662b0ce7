// Every page works without this file; it only adds comfort: focus moves to an error summary,
// a button pressed twice sends once, further questions open beside their answer.

import { initAll } from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
