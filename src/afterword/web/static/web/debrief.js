// Keeps what is typed in a debrief: it is sent a moment after typing stops, and kept in this browser
// until the server has it, so that neither a lost connection nor a closed page loses a word.
const form = document.querySelector("form[data-keeps]");
const store = `afterword:${location.pathname}`;
const PAUSE = 800; // ms after the last key
const AGAIN = 10000; // ms until a server that could not be reached is tried again
const OWN = ["csrfmiddlewaretoken", "version"]; // not what the user typed
let typing;
let retry;
let sent = "";
let kept = typed();

function typed() {
  return JSON.stringify([...new FormData(form)].filter(([name]) => !OWN.includes(name)));
}

function version() {
  return form.elements.version.value;
}

// Says that words are not kept yet; what says that they are goes until the server has them.
function tell(words) {
  document.getElementById("saved-words").textContent = words;
  settled(false);
}

function settled(all) {
  form.querySelector("[data-kept]").hidden = !all;
  document.getElementById("saved").classList.toggle("waits", !all);
}

function remember() {
  try {
    localStorage.setItem(store, JSON.stringify({ version: version(), values: typed() }));
  } catch { /* a full or closed store: the page itself still has the words */ }
}

function forget() {
  localStorage.removeItem(store);
}

function send() {
  clearTimeout(typing);
  clearTimeout(retry);
  if (typed() === kept) return;
  if (navigator.onLine) htmx.trigger(form, "keep");
  else waiting();
}

function waiting() {
  tell("Kept on this phone, will be saved when you are back");
  clearTimeout(retry);
  retry = setTimeout(send, AGAIN);
}

// Puts kept words back, each to the person it is about: others may have joined the panel since.
function fill(values) {
  const stored = new Map();
  for (const [name, value] of values) stored.set(name, [...(stored.get(name) ?? []), value]);
  const rows = [...form.elements].filter((field) => /^person-\d+$/.test(field.name));
  const places = new Map(rows.map((field) => [field.value, field.name.slice(7)]));
  const empty = rows.at(-1)?.name.slice(7);
  for (const field of form.elements) if ("checkbox radio".includes(field.type)) field.checked = false;
  for (const [name, given] of stored) {
    const [, part, number] = /^(person|email|text|chip|part)-(\d+)$/.exec(name) ?? [];
    const who = number && stored.get(`person-${number}`)?.[0];
    const place = number && (places.get(who) ?? empty);
    for (const field of form.querySelectorAll(`[name="${number ? `${part}-${place}` : name}"]`)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = given.includes(field.value);
      else if (field.type !== "hidden") field.value = given[0];
    }
  }
  const another = form.querySelector(".another");
  if (another && another.querySelector("input[type=text]").value) another.open = true;
}

form.addEventListener("input", () => {
  remember();
  clearTimeout(typing);
  typing = setTimeout(send, PAUSE);
});
form.addEventListener("focusout", send);
window.addEventListener("online", send);
document.addEventListener("visibilitychange", () => { if (document.hidden) send(); });
form.addEventListener("submit", (event) => {
  remember();
  if (navigator.onLine) return;
  event.preventDefault();
  waiting();
});
form.addEventListener("click", (event) => { if (event.target.closest("[data-drops]")) forget(); });

form.addEventListener("htmx:beforeRequest", () => { sent = typed(); });
// Only these two answers are about the notes; any other would take the form away with the words in it.
form.addEventListener("htmx:beforeSwap", (event) => {
  if (![200, 409].includes(event.detail.xhr.status)) event.detail.shouldSwap = false;
});
form.addEventListener("htmx:afterRequest", (event) => {
  const status = event.detail.xhr.status;
  if (status === 200) {
    kept = sent;
    settled(true);
    if (typed() === sent) forget();
    else remember();
  } else if (status === 409) tell("Not saved yet");
  else if (status) tell("Kept on this phone, not saved yet: open this page again");
  else waiting();
});

// With the script there is nothing to press: what says so comes, and the plain button goes.
form.querySelector("[data-plain]").hidden = true;
settled(true);

const left = JSON.parse(localStorage.getItem(store) ?? "null");
if (left && left.values === kept) forget();
else if (left) {
  fill(JSON.parse(left.values));
  // Were the notes saved elsewhere since, the server sees the old number and asks.
  form.elements.version.value = left.version;
  waiting();
  // Not before htmx has found the form, which it does after this script.
  window.addEventListener("load", send);
}
