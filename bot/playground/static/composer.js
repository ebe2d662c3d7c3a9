// What is under the messages: typing, commands, inline results, attachments, the reply keyboard.

import { askContact, askForward, askLocation, askPeople, menu } from "./dialogs.js";
import { h, icon, iconButton, t, toast } from "./dom.js";

const PHONE = window.matchMedia("(pointer: coarse)");

export class Composer {
  // `pane` offers: send(deed), upload(files), bot, user.
  constructor(pane) {
    this.pane = pane;
    this.aim = null; // the message being edited or answered: { kind, message }
    this.results = null;
    this.keyboard = null;
    this.commandsAsked = false;
    this.input = h("textarea", {
      rows: "1",
      dir: "auto",
      "aria-label": t("playground-write"),
      placeholder: t("playground-write"),
      oninput: () => this.typed(),
      onkeydown: (event) => this.pressed(event),
      onpaste: (event) => this.pasted(event),
    });
    this.files = h("input", { type: "file", multiple: true, class: "offscreen", tabindex: "-1", "aria-hidden": "true", onchange: () => this.chosen() });
    this.popup = h("div", { class: "popup", role: "listbox", id: `popup-${pane.userId}`, "aria-label": t("playground-commands"), hidden: true });
    this.input.setAttribute("aria-controls", this.popup.id);
    this.bar = h("div", { class: "aim", hidden: true });
    this.keys = h("div", { class: "reply-keyboard", hidden: true });
    this.keyboardButton = iconButton("keyboard", t("playground-keyboard"), () => this.toggleKeyboard(), { hidden: true });
    this.sendButton = iconButton("send", t("playground-send"), () => this.submit(), { disabled: true });
    this.sendButton.classList.add("send");
    this.commandsButton = iconButton("slash", t("playground-commands"), () => this.toggleCommands());
    this.element = h(
      "div",
      { class: "composer" },
      this.popup,
      this.bar,
      h(
        "div",
        { class: "line" },
        this.commandsButton,
        h("div", { class: "box" }, this.input, this.keyboardButton, iconButton("attach", t("playground-attach"), (event) => this.attach(event.currentTarget))),
        this.sendButton,
      ),
      this.keys,
      this.files,
    );
  }

  focus() {
    if (!PHONE.matches) this.input.focus({ preventScroll: true });
  }

  typed() {
    this.grow();
    this.sendButton.disabled = !this.input.value.trim();
    this.commandsAsked = false;
    const inline = this.inlineText();
    if (inline === null) {
      this.results = null;
      clearTimeout(this.asking);
    } else {
      clearTimeout(this.asking);
      this.asking = setTimeout(() => this.pane.send({ do: "query", text: inline }), 250);
    }
    this.suggest();
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 180)}px`;
  }

  write(text) {
    this.input.value = text;
    this.typed();
    this.input.focus();
  }

  // The query behind "@bot ", or null where none is typed.
  inlineText() {
    const name = `@${this.pane.bot?.username ?? ""}`.toLowerCase();
    const text = this.input.value;
    const [first] = text.split(/\s/, 1);
    return first.toLowerCase() === name && text.length > name.length ? text.slice(name.length).trim() : null;
  }

  suggest() {
    const text = this.input.value;
    if (this.inlineText() !== null) {
      this.showResults();
    } else if (/^\/\S*$/.test(text) || this.commandsAsked) {
      const start = this.commandsAsked ? "" : text.slice(1).toLowerCase();
      const fits = (this.pane.bot?.commands ?? []).filter((command) => command.command.startsWith(start));
      this.offer(fits.map((c) => this.option(`/${c.command}`, c.description, () => this.command(c.command))));
    } else {
      this.offer([]);
    }
  }

  option(title, more, act) {
    const line = [h("b", {}, title), h("span", {}, more)];
    return h("button", { type: "button", class: "option", role: "option", tabindex: "-1", onclick: act }, ...line);
  }

  offer(options) {
    this.popup.replaceChildren(...options);
    this.popup.hidden = !options.length;
    this.mark(options.length && this.input.value ? 0 : -1);
  }

  mark(index) {
    this.marked = index;
    if (index < 0) this.input.removeAttribute("aria-activedescendant");
    else this.input.setAttribute("aria-activedescendant", `${this.popup.id}-${index}`);
    [...this.popup.querySelectorAll(".option")].forEach((option, i) => {
      option.id = `${this.popup.id}-${i}`;
      option.setAttribute("aria-selected", String(i === index));
      if (i === index) option.scrollIntoView({ block: "nearest" });
    });
  }

  command(name) {
    this.clear();
    this.pane.send({ do: "say", text: `/${name}` });
  }

  toggleCommands() {
    this.commandsAsked = this.popup.hidden;
    if (this.commandsAsked) this.suggest();
    else this.offer([]);
    this.input.focus();
  }

  gotResults(given) {
    if (this.inlineText() === null) return;
    this.results = given;
    this.showResults();
  }

  showResults() {
    if (!this.results) return;
    const { results, button } = this.results;
    const options = results.map((r) => this.option(r.title, r.description, () => this.choose(r)));
    if (button) options.unshift(this.option(button.text, "", () => this.start(button.start_parameter ?? "")));
    if (!options.length) {
      this.popup.replaceChildren(h("p", { class: "nothing" }, t("playground-no-results")));
      this.popup.hidden = false;
      return;
    }
    this.offer(options);
  }

  choose(result) {
    this.pane.send({ do: "choose", result: result.id, text: this.inlineText() ?? "" });
    this.clear();
  }

  start(parameter) {
    this.pane.send({ do: "start", parameter });
    this.clear();
  }

  pressed(event) {
    const options = [...this.popup.querySelectorAll(".option")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length && !this.popup.hidden) {
      event.preventDefault();
      this.mark((this.marked + step + options.length) % options.length);
    } else if (event.key === "ArrowUp" && !this.input.value) {
      event.preventDefault();
      this.pane.editLast();
    } else if (event.key === "Tab" && options[this.marked] && !this.popup.hidden && this.inlineText() === null) {
      event.preventDefault();
      this.write(`${options[this.marked].querySelector("b").textContent} `);
    } else if (event.key === "Escape") {
      if (this.popup.hidden) this.forget();
      else this.offer([]);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !PHONE.matches) {
      event.preventDefault();
      const exact = options[this.marked]?.querySelector("b").textContent === this.input.value;
      if (options[this.marked] && !this.popup.hidden && !exact) options[this.marked].click();
      else this.submit();
    }
  }

  submit() {
    const text = this.input.value.trim();
    if (!text) return;
    if (this.aim?.kind === "edit") this.pane.send({ do: "edit", id: this.aim.message.id, text });
    else this.pane.send({ do: "say", text, reply_to: this.aim?.message.id });
    this.clear();
  }

  clear() {
    this.forget();
    this.input.value = "";
    this.typed();
    this.focus();
  }

  edit(message) {
    this.take({ kind: "edit", message }, t("playground-editing"), "edit");
    this.write(message.text);
  }

  answer(message) {
    this.take({ kind: "reply", message }, t("playground-replying"), "reply");
    this.input.focus();
  }

  take(aim, title, sign) {
    this.aim = aim;
    const about = h("div", { class: "about" }, h("b", {}, title), h("span", {}, aim.message.text));
    this.bar.replaceChildren(icon(sign), about, iconButton("close", t("playground-cancel"), () => this.clear()));
    this.bar.hidden = false;
  }

  forget() {
    this.aim = null;
    this.bar.hidden = true;
  }

  attach(at) {
    const { send } = this.pane;
    const share = (name, asked) => async () => {
      const answer = await asked();
      if (answer) send({ do: name, ...answer });
    };
    const poll = {
      do: "odd",
      kind: "poll",
      question: t("playground-poll-question"),
      options: [t("playground-poll-first"), t("playground-poll-second")],
    };
    const items = [
      ["photo", "playground-file", () => this.files.click()],
      ["person", "playground-contact", share("contact", () => askContact(""))],
      ["place", "playground-location", share("location", askLocation)],
      ["forward", "playground-forward", share("forward", askForward)],
      ["at", "playground-inline", () => this.write(`@${this.pane.bot.username} `)],
      ["voice", "playground-voice", () => send({ do: "odd", kind: "voice" })],
      ["sticker", "playground-sticker", () => send({ do: "odd", kind: "sticker" })],
      ["poll", "playground-poll", () => send(poll)],
    ];
    menu(at, items.map(([sign, label, act]) => h("button", { type: "button", role: "menuitem", onclick: act }, icon(sign), t(label))));
  }

  chosen() {
    this.pane.upload([...this.files.files]);
    this.files.value = "";
  }

  pasted(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length) {
      event.preventDefault();
      this.pane.upload(files);
    }
  }

  setKeyboard(keyboard) {
    this.keyboard = keyboard;
    this.keyboardButton.hidden = !keyboard;
    this.keys.hidden = !keyboard;
    this.input.placeholder = keyboard?.placeholder || t("playground-write");
    const rows = keyboard?.rows ?? [];
    this.keys.replaceChildren(
      ...rows.map((row) => h("div", { class: "row" }, ...row.map((b) => h("button", { type: "button", class: "key", onclick: () => this.key(b) }, b.text)))),
    );
  }

  toggleKeyboard() {
    this.keys.hidden = !this.keys.hidden;
  }

  async key(button) {
    const { send, user } = this.pane;
    if (button.kind === "text") {
      send({ do: "say", text: button.text });
      return;
    }
    const own = `${user.first_name} ${user.last_name}`.trim();
    const most = button.value?.max_quantity ?? 1;
    const asked = { contact: () => askContact(own), location: askLocation, users: () => askPeople(most) };
    const answer = await asked[button.kind]();
    if (!answer) return;
    if (button.kind === "users") send({ do: "people", request_id: button.value.request_id, people: answer });
    else send({ do: button.kind, ...answer });
  }

  failed(text) {
    toast(`${t("playground-failed")} ${text}`);
  }
}
