// Files dropped anywhere on the form, folders with all that is in them; then how much was sent.
const form = document.getElementById("bring");
const input = document.getElementById("files");
const folder = document.getElementById("folder");
const picked = document.getElementById("picked");
const sending = document.getElementById("sending");

async function within(entry) {
  if (entry.isFile) return [await new Promise((done, failed) => entry.file(done, failed))];
  const reader = entry.createReader(), found = [];
  // A reader gives a hundred entries at a time, and nothing when it is through.
  for (let some; (some = await new Promise((done, failed) => reader.readEntries(done, failed))).length;) {
    for (const each of some) found.push(...await within(each));
  }
  return found;
}

function tell() {
  const files = [...input.files, ...folder.files];
  const size = files.reduce((sum, each) => sum + each.size, 0);
  const large = size > Number(form.dataset.most);
  picked.classList.toggle("err", large);
  picked.textContent = large ? form.dataset.tooLarge
    : files.length > 1 ? `${files.length} files, ${Math.max(1, Math.round(size / 1e6))} MB` : "";
  return !large;
}

for (const each of [input, folder]) each.addEventListener("change", tell);
for (const name of ["dragover", "dragleave", "drop"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.toggle("over", name === "dragover");
  });
}
form.addEventListener("drop", async (event) => {
  // Entries are gone after the first wait, so all are taken at once.
  const entries = [...event.dataTransfer.items].map((each) => each.webkitGetAsEntry?.()).filter(Boolean);
  const files = entries.length ? (await Promise.all(entries.map(within))).flat() : [...event.dataTransfer.files];
  const kept = new DataTransfer();
  for (const each of files) kept.items.add(each);
  input.files = kept.files;
  if (files.length && tell()) form.requestSubmit();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!tell()) return;
  const button = form.querySelector("button[type=submit]"), request = new XMLHttpRequest();
  button.setAttribute("aria-busy", "true");
  button.disabled = true;
  request.upload.addEventListener("progress", (sent) => {
    sending.hidden = !sent.lengthComputable;
    sending.value = 100 * sent.loaded / sent.total;
  });
  const again = (line) => {
    button.disabled = false;
    button.removeAttribute("aria-busy");
    sending.hidden = true;
    picked.classList.add("err");
    picked.textContent = line;
  };
  request.addEventListener("error", () => again("The connection was lost, and nothing was taken. Is Afterword still running?"));
  request.addEventListener("load", () => {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const wrong = page.querySelector(".note.error");
    if (request.status < 400) location.assign(request.responseURL);
    else again(wrong?.textContent.trim() || page.querySelector(".lede")?.textContent || "It was not taken.");
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
});

// A part that is taken anew keeps open what was open, and says nothing twice.
let open = [];
document.addEventListener("htmx:beforeSwap", () => { open = [...document.querySelectorAll("#imports details[open]")].map((each) => each.id); });
document.addEventListener("htmx:afterSettle", () => { for (const id of open) document.getElementById(id)?.setAttribute("open", ""); });
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  if (event.detail.target.textContent === event.detail.fragment.textContent) event.detail.shouldSwap = false;
});
document.documentElement.classList.add("scripted");
