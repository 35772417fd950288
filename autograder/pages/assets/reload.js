// Only in a page of a run that still grades: it loads itself again, unless somebody paused it, types or selects text.
const pause = document.getElementById("pause");
const state = document.getElementById("state");
const EVERY_MS = 5000, GIVE_UP_MS = 3600000; // nothing was written for an hour: the run was killed
function showPause() {
  pause.textContent = kept.get("paused") ? "Continue" : "Pause";
}
pause.addEventListener("click", () => {
  keep("paused", kept.get("paused") ? "" : "1");
  showPause();
});
setInterval(() => {
  const busy = document.activeElement.matches("input, textarea") || String(getSelection());
  const old = Date.now() - Date.parse(state.dataset.written) > GIVE_UP_MS;
  if (!kept.get("paused") && !busy && !old) location.reload();
}, EVERY_MS);
showPause();
pause.hidden = false;
