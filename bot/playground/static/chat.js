// One user's chat with the bot: a pane with its connection, its messages and its composer.

import { bubble } from "./bubble.js";
import { Composer } from "./composer.js";
import { askCaption, askLink, askName, enlarge, menu, say } from "./dialogs.js";
import { copy, h, icon, iconButton, setTexts, t, toast } from "./dom.js";

const BIGGEST = 50 * 2 ** 20;
const TYPING_SECONDS = 5;

export class Pane {
  // `desk` hears the clock and the list of users.
  constructor(userId, desk) {
    this.userId = userId;
    this.desk = desk;
    this.messages = new Map();
    this.waiting = new Map(); // taps that wait for their answer, by message
    this.element = h("section", { class: "pane", "aria-busy": "true" });
    this.send = this.send.bind(this);
    this.command = this.command.bind(this);
    this.connect();
  }

  connect() {
    this.socket = new WebSocket(`ws://${location.host}/page/${this.userId}/socket`);
    this.socket.addEventListener("message", (event) => this.heard(JSON.parse(event.data)));
    this.socket.addEventListener("close", () => {
      if (this.closed) return;
      this.setStatus(t("playground-offline"), true);
      setTimeout(() => this.connect(), 1000);
    });
  }

  close() {
    this.closed = true;
    this.socket.close();
    this.element.remove();
  }

  send(deed) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(deed));
    else toast(t("playground-offline"));
  }

  heard(event) {
    const deeds = {
      hello: () => this.begin(event),
      chat: () => this.fill(event),
      sent: () => this.add(event.message),
      edited: () => this.replace(event.message),
      deleted: () => this.remove(event.id),
      toast: () => this.answered(event),
      action: () => this.typing(),
      keyboard: () => this.composer.setKeyboard(event.keyboard),
      results: () => this.composer.gotResults(event),
      profile: () => this.setBot(event.bot),
      reaction: () => this.react(event),
      clock: () => this.desk.setClock(event.now),
      fault: () => toast(event.text),
    };
    deeds[event.event]?.();
  }

  begin(hello) {
    setTexts(hello.texts);
    this.desk.begin(hello);
    if (!this.composer) this.build();
    this.element.setAttribute("aria-busy", "false");
    this.setStatus(t("playground-bot"));
    this.fill(hello);
  }

  build() {
    this.composer = new Composer(this);
    this.name = h("b", {});
    this.status = h("span", { class: "status" });
    this.who = h("button", { type: "button", class: "who", title: t("playground-rename"), onclick: () => this.rename() });
    this.head = h(
      "header",
      { class: "head" },
      h("img", { src: "/static/icon.svg", alt: "", width: 42, height: 42 }),
      h("div", { class: "titles" }, this.name, this.status),
      this.who,
      iconButton("more", t("playground-more"), (event) => this.more(event.currentTarget)),
    );
    this.list = h("div", { class: "list", role: "log", "aria-live": "polite", "aria-label": t("playground-messages"), tabindex: "0", onscroll: () => this.scrolled() });
    this.down = iconButton("down", t("playground-new-messages"), () => this.bottom("smooth"), { hidden: true });
    this.down.classList.add("down");
    this.welcome = h("div", { class: "welcome" });
    this.bottomBar = h("div", { class: "bottom" });
    this.element.replaceChildren(this.head, h("div", { class: "view" }, this.list, this.welcome, this.down), this.bottomBar);
    this.dropping();
    this.pinned = true; // whether the newest message stays in view as things grow
    this.top = 0;
    new ResizeObserver(() => this.pinned && this.bottom()).observe(this.list);
  }

  fill(chat) {
    this.user = chat.user;
    this.blocked = chat.blocked;
    this.who.replaceChildren(h("small", {}, t("playground-you-are")), h("span", {}, `${chat.user.first_name} ${chat.user.last_name}`.trim()));
    this.messages.clear();
    this.list.replaceChildren();
    this.setBot(chat.bot);
    for (const message of chat.messages) this.put(message);
    this.composer.setKeyboard(chat.keyboard);
    this.setStage(chat.started);
    this.bottom();
  }

  setBot(bot) {
    this.bot = bot;
    this.name.textContent = bot.name;
    this.element.setAttribute("aria-label", bot.name);
    const about = bot.description || bot.short_description;
    this.welcome.replaceChildren(
      h("img", { src: "/static/icon.svg", alt: "", width: 88, height: 88 }),
      h("h2", {}, bot.name),
      h("div", { class: "about" }, h("b", {}, t("playground-what-can")), h("p", {}, about)),
    );
    this.welcome.querySelector(".about").hidden = !about;
    this.composer.suggest();
  }

  // Before the first message there is Start; after stopping the bot there is Restart; otherwise the composer.
  setStage(started) {
    this.welcome.hidden = started;
    const wide = (label, deed) => h("button", { type: "button", class: "wide", onclick: () => this.send(deed) }, t(label));
    if (!started) this.bottomBar.replaceChildren(wide("playground-start", { do: "start" }));
    else if (this.blocked) this.bottomBar.replaceChildren(h("p", {}, t("playground-blocked")), wide("playground-unblock", { do: "block", blocked: false }));
    else this.bottomBar.replaceChildren(this.composer.element);
    if (started && !this.blocked) this.composer.focus();
  }

  add(message) {
    const low = this.pinned;
    if (!this.messages.size) this.setStage(true);
    this.put(message);
    if (!message.mine) this.setStatus(t("playground-bot"));
    if (low || message.mine) this.bottom("smooth");
    else this.down.hidden = false;
  }

  put(message) {
    const row = bubble(message, this);
    const before = this.list.lastElementChild;
    const day = new Date(message.date * 1000).toDateString();
    if (before?.dataset.day !== day) this.list.append(this.dayLine(message.date, day));
    row.dataset.day = day;
    const last = this.list.lastElementChild;
    if (last?.message && last.message.mine === message.mine) row.classList.add("joined");
    this.list.append(row);
    this.messages.set(message.id, row);
  }

  dayLine(stamp, day) {
    const date = new Date(stamp * 1000);
    const apart = Math.round((new Date(this.desk.now()).setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 864e5);
    const known = { 0: t("playground-today"), 1: t("playground-yesterday") }[apart];
    const line = h("div", { class: "day" }, known ?? date.toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" }));
    line.dataset.day = day;
    line.dataset.stamp = String(stamp);
    return line;
  }

  // The clock moved: what was today may be yesterday.
  refreshDays() {
    if (!this.list) return;
    for (const line of this.list.querySelectorAll(".day")) line.replaceWith(this.dayLine(Number(line.dataset.stamp), line.dataset.day));
  }

  replace(message) {
    const old = this.messages.get(message.id);
    if (!old) return;
    const low = this.pinned;
    this.waiting.delete(message.id);
    const row = bubble(message, this);
    row.dataset.day = old.dataset.day;
    row.classList.toggle("joined", old.classList.contains("joined"));
    const focused = old.contains(document.activeElement);
    old.replaceWith(row);
    this.messages.set(message.id, row);
    if (focused) row.querySelector(".key")?.focus();
    if (low) this.bottom();
  }

  remove(id) {
    this.messages.get(id)?.remove();
    this.messages.delete(id);
    for (const line of this.list.querySelectorAll(".day")) {
      if (!line.nextElementSibling?.message) line.remove();
    }
  }

  react(event) {
    const row = this.messages.get(event.id);
    row?.querySelector(".reactions")?.remove();
    if (event.emoji.length) row?.querySelector(".bubble").append(h("span", { class: "reactions" }, ...event.emoji));
  }

  async press(message, button, element) {
    switch (button.kind) {
      case "callback":
        element.classList.add("waits");
        this.waiting.set(message.id, element);
        this.send({ do: "tap", id: message.id, data: button.value });
        return;
      case "copy":
        await copy(button.value);
        return;
      case "url":
        if (/^(?:https?|tg|mailto):/i.test(button.value) && (await askLink(button.value))) window.open(button.value, "_blank", "noopener,noreferrer");
        return;
      default:
        this.composer.write(`@${this.bot.username} ${button.value}`);
    }
  }

  answered(event) {
    for (const element of this.waiting.values()) element.classList.remove("waits");
    this.waiting.clear();
    if (!event.text) return;
    if (event.alert) say(event.text);
    else toast(event.text);
  }

  command(text) {
    this.send({ do: "say", text });
  }

  menu(message, at) {
    const item = (sign, label, act) => h("button", { type: "button", role: "menuitem", onclick: act }, icon(sign), t(label));
    const items = [item("reply", "playground-reply", () => this.composer.answer(message))];
    if (message.text) items.push(item("copy", "playground-copy", () => copy(message.text)));
    if (message.mine && message.text && !message.forwarded && !message.via) items.push(item("edit", "playground-edit", () => this.composer.edit(message)));
    items.push(item("trash", "playground-delete", () => this.send({ do: "delete", id: message.id })));
    menu(at, items);
  }

  more(at) {
    const item = (sign, label, act) => h("button", { type: "button", role: "menuitem", onclick: act }, icon(sign), t(label));
    const label = this.blocked ? "playground-unblock" : "playground-block";
    menu(at, [
      item("person", "playground-rename", () => this.rename()),
      item("stop", label, () => this.send({ do: "block", blocked: !this.blocked })),
    ]);
  }

  async rename() {
    const name = await askName(this.user);
    if (name) this.send({ do: "rename", ...name });
  }

  enlarge(address) {
    enlarge(address);
  }

  editLast() {
    const own = [...this.messages.values()].filter((row) => row.message.mine && row.message.text && !row.message.forwarded);
    if (own.length) this.composer.edit(own.at(-1).message);
  }

  show(id) {
    const row = this.messages.get(id);
    row?.scrollIntoView({ block: "center", behavior: "smooth" });
    row?.classList.add("shown");
    setTimeout(() => row?.classList.remove("shown"), 1200);
  }

  async upload(files) {
    for (const file of files) {
      if (file.size > BIGGEST) {
        toast(t("playground-too-big"));
        continue;
      }
      const about = await askCaption(file);
      if (!about) continue;
      const query = new URLSearchParams({ name: file.name, caption: about.caption, photo: about.photo ? "1" : "" });
      const response = await fetch(`/page/${this.userId}/upload?${query}`, { method: "POST", body: file });
      if (!response.ok) this.composer.failed(await response.text());
    }
  }

  dropping() {
    const hint = h("div", { class: "drop", hidden: true }, t("playground-drop"));
    this.element.append(hint);
    this.element.addEventListener("dragover", (event) => {
      event.preventDefault();
      hint.hidden = false;
    });
    hint.addEventListener("dragleave", () => {
      hint.hidden = true;
    });
    this.element.addEventListener("drop", (event) => {
      event.preventDefault();
      hint.hidden = true;
      this.upload([...event.dataTransfer.files]);
    });
  }

  typing() {
    this.setStatus(t("playground-typing"), false, true);
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => this.setStatus(t("playground-bot")), TYPING_SECONDS * 1000);
  }

  setStatus(text, trouble = false, typing = false) {
    if (!this.status) return;
    clearTimeout(this.typingTimer);
    this.status.textContent = text;
    this.status.className = `status${trouble ? " trouble" : ""}${typing ? " typing" : ""}`;
  }

  isLow() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 120;
  }

  scrolled() {
    const up = this.list.scrollTop < this.top - 2;
    this.top = this.list.scrollTop;
    if (this.isLow()) {
      this.pinned = true;
      this.down.hidden = true;
    } else if (up) {
      this.pinned = false;
    }
    this.floatDays();
  }

  // A day that lies over messages is shown while one scrolls; of several, only the latest.
  floatDays() {
    this.list.classList.add("scrolling");
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.list.classList.remove("scrolling"), 900);
    const over = (line) => line.nextElementSibling?.getBoundingClientRect().top < line.getBoundingClientRect().bottom;
    const days = [...this.list.querySelectorAll(".day")].reverse();
    let latest = true;
    for (const line of days) {
      const floats = over(line);
      line.classList.toggle("floats", floats);
      line.classList.toggle("passed", floats && !latest);
      if (floats) latest = false;
    }
  }

  bottom(behavior = "auto") {
    this.down.hidden = true;
    this.pinned = true;
    requestAnimationFrame(() => this.list.scrollTo({ top: this.list.scrollHeight, behavior }));
  }
}
