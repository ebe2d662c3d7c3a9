// Small forms in a <dialog>: they return what was filled in, or null.

import { h, iconButton, t } from "./dom.js";
import { CITIES, PEOPLE } from "./sample.js";

let labels = 0;

// `fields` are elements; `read` makes the answer of them, or null where something is missing.
export function ask(title, fields, read, action = t("playground-share")) {
  return new Promise((resolve) => {
    let answer = null;
    const form = h(
      "form",
      {
        method: "dialog",
        onsubmit: (event) => {
          answer = read();
          if (answer === null) event.preventDefault();
        },
      },
      h("h2", {}, title),
      ...fields,
      h(
        "div",
        { class: "actions" },
        h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, t("playground-cancel")),
        h("button", { type: "submit", class: "primary" }, action),
      ),
    );
    const dialog = h("dialog", { "aria-label": title }, form);
    open(dialog, () => resolve(answer));
    form.querySelector("input, select, textarea")?.focus();
  });
}

function open(dialog, closed) {
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}

export function field(label, input) {
  labels += 1;
  input.id = `field-${labels}`;
  return h("div", { class: "field" }, h("label", { for: input.id }, label), input);
}

function choice(options, onchange) {
  return h("select", { onchange }, ...options.map(([value, text]) => h("option", { value: String(value) }, text)));
}

export function askContact(own) {
  const names = PEOPLE.map((person, i) => [i, `${person.first_name} ${person.last_name}`]);
  const name = h("input", { required: true, maxlength: "128", autocomplete: "off" });
  const phone = h("input", { type: "tel", required: true, maxlength: "32", autocomplete: "off" });
  const fill = (event) => {
    const person = PEOPLE[Number(event.target.value)];
    name.value = `${person.first_name} ${person.last_name}`;
    phone.value = person.phone;
  };
  const pick = choice(names, fill);
  fill({ target: pick });
  if (own) {
    name.value = own;
    phone.value = "+12025550100";
  }
  const fields = [own ? null : field(t("playground-contact"), pick), field(t("playground-name"), name), field(t("playground-phone"), phone)];
  const read = () => ({ name: name.value, phone: phone.value, own: Boolean(own) });
  return ask(own ? t("playground-own-contact") : t("playground-contact-title"), fields.filter(Boolean), read);
}

export function askLocation() {
  const number = (limit) => h("input", { type: "number", step: "any", min: String(-limit), max: String(limit), required: true });
  const latitude = number(90);
  const longitude = number(180);
  const fill = (event) => {
    [, latitude.value, longitude.value] = CITIES[Number(event.target.value)];
  };
  const pick = choice(CITIES.map(([city], i) => [i, city]), fill);
  pick.value = "2";
  fill({ target: pick });
  const fields = [field(t("playground-city"), pick), field(t("playground-latitude"), latitude), field(t("playground-longitude"), longitude)];
  const read = () => ({ latitude: Number(latitude.value), longitude: Number(longitude.value) });
  return ask(t("playground-location-title"), fields, read);
}

export function askForward() {
  const from = h("input", { required: true, maxlength: "64", value: "Maya Okafor", autocomplete: "off" });
  const text = h("textarea", { required: true, rows: "4", maxlength: "4096" });
  const fields = [field(t("playground-forward-from"), from), field(t("playground-forward-text"), text)];
  const read = () => (text.value.trim() ? { name: from.value, text: text.value } : null);
  return ask(t("playground-forward-title"), fields, read);
}

export function askPeople(most) {
  const boxes = PEOPLE.map((person) => {
    const box = h("input", { type: "checkbox" });
    box.person = person;
    return box;
  });
  const lines = boxes.map((box) => h("label", { class: "check" }, box, `${box.person.first_name} ${box.person.last_name}`));
  const read = () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.person);
    return chosen.length && chosen.length <= most ? chosen : null;
  };
  return ask(t("playground-people-title"), [h("p", {}, `${t("playground-people-most")} ${most}`), ...lines], read);
}

export function askName(user) {
  const first = h("input", { required: true, maxlength: "64", value: user.first_name, autocomplete: "off" });
  const last = h("input", { maxlength: "64", value: user.last_name, autocomplete: "off" });
  const fields = [field(t("playground-first-name"), first), field(t("playground-last-name"), last)];
  const read = () => (first.value.trim() ? { first_name: first.value.trim(), last_name: last.value.trim() } : null);
  return ask(t("playground-rename"), fields, read, t("playground-save"));
}

export function askMoment(local) {
  const when = h("input", { type: "datetime-local", required: true, value: local });
  const fields = [field(t("playground-clock-when"), when), h("p", {}, t("playground-clock-explained"))];
  return ask(t("playground-clock-move"), fields, () => when.value || null, t("playground-clock-move"));
}

export function askCaption(file) {
  const caption = h("input", { maxlength: "1024", autocomplete: "off" });
  const asFile = h("input", { type: "checkbox" });
  const picture = file.type.startsWith("image/");
  const fields = [h("p", { class: "file-name" }, file.name), field(t("playground-caption"), caption)];
  if (picture) fields.push(h("label", { class: "check" }, asFile, t("playground-as-file")));
  const read = () => ({ caption: caption.value, photo: picture && !asFile.checked });
  return ask(t("playground-file"), fields, read, t("playground-send"));
}

export function askLink(url) {
  return ask(t("playground-open-link"), [h("p", { class: "link" }, url)], () => true, t("playground-open"));
}

export function say(text) {
  const dialog = h(
    "dialog",
    { class: "alert", role: "alertdialog", "aria-label": text },
    h("p", {}, text),
    h("div", { class: "actions" }, h("button", { type: "button", class: "primary", onclick: () => dialog.close() }, t("playground-close"))),
  );
  open(dialog, () => {});
}

export function enlarge(address) {
  const dialog = h(
    "dialog",
    { class: "lightbox", "aria-label": t("playground-enlarge") },
    h("img", { src: address, alt: "", onclick: () => dialog.close() }),
    iconButton("close", t("playground-close"), () => dialog.close()),
  );
  open(dialog, () => {});
}

// A menu at an element: a list of [icon, label, action].
export function menu(at, items) {
  document.querySelector(".menu")?.remove();
  const list = h("div", { class: "menu", role: "menu" }, ...items);
  const close = () => {
    list.remove();
    document.removeEventListener("pointerdown", outside, true);
    document.removeEventListener("keydown", keys, true);
  };
  const outside = (event) => {
    if (!list.contains(event.target)) close();
  };
  const keys = (event) => {
    const options = [...list.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") {
      close();
      at.focus();
    } else if (step) {
      event.preventDefault();
      options[(options.indexOf(document.activeElement) + step + options.length) % options.length].focus();
    }
  };
  list.addEventListener("click", close);
  document.body.append(list);
  const box = at.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left), window.innerWidth - list.offsetWidth - 8);
  const below = box.bottom + list.offsetHeight + 8 < window.innerHeight;
  list.style.left = `${left}px`;
  list.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - list.offsetHeight - 4)}px`;
  document.addEventListener("pointerdown", outside, true);
  document.addEventListener("keydown", keys, true);
  list.querySelector("button")?.focus();
}
