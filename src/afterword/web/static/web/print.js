// Prints the page by its button. The button is hidden until this runs, since without it nothing would.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
