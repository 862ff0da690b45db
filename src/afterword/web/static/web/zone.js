// The browser knows the user's zone better than a machine that is set to UTC. Only a form that
// nobody has touched yet is filled in.
const zone = document.querySelector("select[name=zone]");
const country = document.querySelector("select[name=country]");
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const place = () => zone.selectedOptions[0]?.dataset.country;
if (zone?.dataset.guess && here && here !== "UTC") {
  if (![...zone.options].some((each) => each.value === here)) zone.add(new Option(here, here));
  zone.value = here;
  if (place()) country.value = place();
}
// A country that follows from the zone is not asked twice.
zone?.addEventListener("change", () => { if (place()) country.value = place(); });
