// A reminder before the session ends. Without this file the page says the hour in a sentence.

const BEFORE = 5 * 60 * 1000;

export function remind(element) {
  const reminder = element.querySelector("[role=alertdialog]");
  const form = reminder.querySelector("form");
  let ends = Date.parse(element.dataset.ends);

  const look = () => {
    const left = ends - Date.now();
    reminder.hidden = left > BEFORE;
    if (left <= 0) {
      // Nothing personal stays on a screen nobody sits at.
      window.location.reload();
      return;
    }
    window.setTimeout(look, Math.min(30_000, Math.max(1000, left > BEFORE ? left - BEFORE : left)));
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
    if (!answer.ok) {
      window.location.reload();
      return;
    }
    ends = Date.parse((await answer.json()).ends);
    const clock = new Date(ends).toLocaleTimeString("nl-BE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Brussels" });
    for (const time of element.querySelectorAll("time")) {
      time.textContent = clock;
    }
    reminder.hidden = true;
  });

  look();
}
