// A message's text with its formatting, as elements. Only what is listed here becomes an element; all else stays text.

import { copy, h, t } from "./dom.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", blockquote: "blockquote" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]); // they end their line by themselves
const LINK = /^(?:https?|mailto|tel|tg):/i;

// `onCommand` is told when a /command in the text is pressed.
export function formatted(text, entities, onCommand) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...build(text, 0, text.length, sorted, onCommand));
  return fragment;
}

function build(text, from, to, entities, onCommand) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = entities.slice(i + 1).filter((other) => other.offset < end);
    const children = build(text, entity.offset, end, inner, onCommand);
    nodes.push(element(entity, text.slice(entity.offset, end), children, onCommand));
    at = BLOCKS.has(entity.type) && text[end] === "\n" ? end + 1 : end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function element(entity, text, children, onCommand) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(LINK.test(text) ? text : `https://${text}`, children);
    case "email":
      return link(`mailto:${text}`, children);
    case "phone_number":
      return link(`tel:${text.replace(/[^+\d]/g, "")}`, children);
    case "bot_command":
      return h("button", { type: "button", class: "inline-command", onclick: () => onCommand(text) }, ...children);
    case "code":
      return h("code", { role: "button", tabindex: "0", title: t("playground-copy"), ...pressable(() => copy(text)) }, ...children);
    case "pre":
      return h("pre", { tabindex: "0", title: t("playground-copy"), ...pressable(() => copy(text)) }, h("code", {}, ...children));
    case "spoiler":
      return spoiler(children);
    case "expandable_blockquote":
      return expandable(children);
    case "mention":
    case "hashtag":
    case "text_mention":
      return h("span", { class: "mention" }, ...children);
    default:
      return TAGS[entity.type] ? h(TAGS[entity.type], {}, ...children) : h("span", {}, ...children);
  }
}

function link(url, children) {
  const shown = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  if (!LINK.test(shown)) return h("span", {}, ...children);
  return h("a", { href: shown, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function spoiler(children) {
  const hidden = h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": t("playground-spoiler") }, ...children);
  const show = () => {
    hidden.className = "spoiler shown";
    hidden.removeAttribute("aria-label");
    hidden.removeAttribute("role");
  };
  for (const [name, handler] of Object.entries(pressable(show))) hidden.addEventListener(name.slice(2), handler);
  return hidden;
}

function expandable(children) {
  const quote = h("blockquote", { class: "folded", tabindex: "0" }, ...children);
  for (const [name, handler] of Object.entries(pressable(() => quote.classList.toggle("folded")))) {
    quote.addEventListener(name.slice(2), handler);
  }
  return quote;
}

function pressable(action) {
  return {
    onclick: (event) => {
      event.stopPropagation();
      action();
    },
    onkeydown: (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        action();
      }
    },
  };
}
