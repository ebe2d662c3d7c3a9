// One message as a bubble: text, picture, file, card, buttons.

import { h, icon, iconButton, t } from "./dom.js";
import { formatted } from "./entities.js";

const SIZES = ["B", "kB", "MB"];

// `pane` offers: command(text), press(message, button), menu(message, at), enlarge(file).
export function bubble(message, pane) {
  const media = message.file?.kind === "photo" || message.file?.kind === "sticker";
  const below = h("div", { class: "said" }, text(message, pane), foot(message));
  const body = h("div", { class: `bubble${media ? " with-media" : ""}` }, ...content(message, pane), below);
  const menu = iconButton("more", t("playground-message-menu"), (event) => pane.menu(message, event.currentTarget));
  menu.className = "message-menu";
  const row = h(
    "article",
    { class: `message ${message.mine ? "mine" : "theirs"}`, "data-id": String(message.id) },
    h("div", { class: "with-menu" }, body, menu),
    keyboard(message, pane),
  );
  row.message = message;
  return row;
}

function content(message, pane) {
  const parts = [];
  if (message.forwarded) parts.push(h("div", { class: "forwarded" }, t("playground-forwarded"), " ", h("b", {}, message.forwarded)));
  if (message.via) parts.push(h("div", { class: "forwarded" }, t("playground-via"), " ", h("b", {}, `@${message.via}`)));
  if (message.reply) parts.push(quote(message.reply, pane));
  if (message.file) parts.push(file(message.file, pane));
  if (message.contact) parts.push(contact(message.contact));
  if (message.location) parts.push(place(message.location, message.venue));
  if (message.poll) parts.push(poll(message.poll));
  if (message.dice) parts.push(h("div", { class: "dice" }, `${message.dice.emoji} ${message.dice.value}`));
  if (message.users_shared) parts.push(...message.users_shared.users.map((user) => contact(user)));
  return parts;
}

function text(message, pane) {
  if (!message.text) return null;
  const kind = `text${bigEmoji(message) ? " big" : ""}`;
  return h("div", { class: kind, dir: "auto" }, formatted(message.text, message.entities, pane.command));
}

function foot(message) {
  const time = new Date(message.date * 1000);
  return h(
    "span",
    { class: "foot" },
    message.edited && h("span", { class: "edited" }, t("playground-edited")),
    h("time", { datetime: time.toISOString() }, time.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })),
    message.mine && icon("check"),
  );
}

function keyboard(message, pane) {
  if (!message.buttons.length) return null;
  const rows = message.buttons.map((row) => h("div", { class: "row" }, ...row.map((button) => key(message, button, pane))));
  return h("div", { class: "inline-keyboard" }, ...rows);
}

function key(message, button, pane) {
  const signs = { url: "link", copy: "copy", inline: "at", inline_here: "at" };
  return h(
    "button",
    { type: "button", class: `key ${button.kind}`, onclick: (event) => pane.press(message, button, event.currentTarget) },
    h("span", { dir: "auto" }, button.text),
    signs[button.kind] && icon(signs[button.kind]),
  );
}

function quote(reply, pane) {
  return h(
    "button",
    { type: "button", class: "quoted", onclick: () => pane.show(reply.id) },
    h("b", {}, reply.name),
    h("span", {}, reply.text),
  );
}

function file(given, pane) {
  const address = `/page/files/${encodeURIComponent(given.id)}`;
  if (given.kind === "photo") {
    const image = h("img", { src: address, alt: given.name, loading: "lazy", width: given.width, height: given.height });
    return h("button", { type: "button", class: "picture", "aria-label": t("playground-enlarge"), onclick: () => pane.enlarge(address) }, image);
  }
  if (given.kind === "voice") return h("div", { class: "attachment" }, h("span", { class: "disc" }, icon("voice")), t("playground-voice"));
  if (given.kind === "sticker") return h("div", { class: "sticker" }, icon("sticker"));
  return h(
    "a",
    { class: "attachment", href: address, download: given.name, "aria-label": `${t("playground-download")} ${given.name}` },
    h("span", { class: "disc" }, icon("download")),
    h("span", { class: "about" }, h("b", {}, given.name), h("small", {}, size(given.size))),
  );
}

function contact(given) {
  const name = [given.first_name, given.last_name].filter(Boolean).join(" ");
  const more = given.phone_number ?? (given.username ? `@${given.username}` : "");
  return h("div", { class: "attachment" }, h("span", { class: "disc" }, name.slice(0, 1)), h("span", { class: "about" }, h("b", {}, name), h("small", {}, more)));
}

function place(location, venue) {
  const where = `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
  const name = venue ? `${venue.title}, ${venue.address}` : t("playground-location");
  return h("div", { class: "attachment" }, h("span", { class: "disc" }, icon("place")), h("span", { class: "about" }, h("b", {}, name), h("small", {}, where)));
}

function poll(given) {
  const options = given.options.map((option) => h("li", {}, option.text));
  return h("div", { class: "poll" }, h("b", {}, given.question), h("ul", {}, ...options), h("small", {}, t("playground-votes")));
}

function size(bytes) {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < SIZES.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${unit ? amount.toFixed(1) : amount} ${SIZES[unit]}`;
}

function bigEmoji(message) {
  return message.text.length <= 12 && /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff} ]*$/u.test(message.text);
}
