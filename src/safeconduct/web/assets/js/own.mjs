// The own view works without this file. With it, leaving is quicker and leaves less: the page is
// blanked at once and its place in the history is taken by where it leads; Shift or Esc pressed
// three times does the same as the button.

const button = document.querySelector("[data-exit]");
const keys = document.querySelector("[data-exit-keys]");
const WITHIN = 5000; // milliseconds from the first press to the third

function leave() {
  document.body.hidden = true;
  document.title = "…";
  window.location.replace(button.href);
}

button.addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});

let last = "";
let presses = [];
document.addEventListener("keyup", (event) => {
  const now = Date.now();
  if (event.key !== "Shift" && event.key !== "Escape") {
    presses = [];
    return;
  }
  presses = event.key === last ? presses.filter((at) => now - at < WITHIN) : [];
  last = event.key;
  presses.push(now);
  if (presses.length === 3) leave();
});
keys.hidden = false;

// A page that a browser kept aside for its "back" button is not shown again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.replace("/my/");
});

