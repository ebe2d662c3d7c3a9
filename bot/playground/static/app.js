// The desk above the chats: the coach's clock, dark and light, a second user.

import { Pane } from "./chat.js";
import { askMoment, menu } from "./dialogs.js";
import { h, icon, iconButton, t, toast } from "./dom.js";

const STEPS = [
  ["hour", "playground-clock-hour"],
  ["tomorrow", "playground-clock-tomorrow"],
  ["friday", "playground-clock-friday"],
  ["week", "playground-clock-week"],
];
const KEPT = { theme: "chat-theme", second: "chat-second" };
const FIRST_USER = 1001;

class Desk {
  constructor() {
    this.element = document.getElementById("desk");
    this.panes = document.getElementById("panes");
    this.ahead = 0; // how far the coach's time is ahead of this computer's, in milliseconds
    this.setTheme(localStorage.getItem(KEPT.theme));
    this.first = new Pane(FIRST_USER, this);
    this.panes.append(this.first.element);
    setInterval(() => this.tick(), 1000);
  }

  begin(hello) {
    if (this.face) return;
    this.users = hello.users;
    this.face = h("span", { class: "face" });
    this.face.setAttribute("aria-live", "off");
    const steps = STEPS.map(([to, label]) => h("button", { type: "button", class: "step", onclick: () => this.move(to) }, t(label)));
    const custom = h("button", { type: "button", class: "step", onclick: () => this.custom() }, t("playground-clock-custom"));
    this.secondButton = iconButton("people", t("playground-second"), () => this.toggleSecond());
    this.secondButton.classList.add("second");
    const fold = iconButton("ahead", t("playground-clock-move"), (event) => this.choose(event.currentTarget));
    fold.classList.add("fold");
    this.element.replaceChildren(
      h("div", { class: "brand" }, h("img", { src: "/static/icon.svg", alt: "", width: 24, height: 24 }), t("playground-title")),
      h("div", { class: "clock" }, icon("clock"), h("span", { class: "label" }, t("playground-clock")), this.face),
      h("div", { class: "steps" }, ...steps, custom),
      h("div", { class: "tools" }, fold, this.secondButton, iconButton("theme", t("playground-theme"), () => this.toggleTheme())),
    );
    this.tick();
    if (localStorage.getItem(KEPT.second) === "yes") this.toggleSecond();
  }

  now() {
    return Date.now() + this.ahead;
  }

  setClock(now) {
    const ahead = now * 1000 - Date.now();
    const moved = this.known && ahead - this.ahead > 30_000;
    this.ahead = ahead;
    this.known = true;
    this.tick();
    if (!moved) return;
    toast(`${t("playground-clock-moved")}: ${this.face.textContent}`);
    this.first.refreshDays();
    this.second?.refreshDays();
  }

  tick() {
    if (!this.face || !this.known) return;
    const now = new Date(this.now());
    const day = now.toLocaleDateString([], { weekday: "short", day: "numeric", month: "short" });
    const text = `${day}, ${now.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}`;
    if (this.face.textContent !== text) this.face.textContent = text;
  }

  move(to) {
    this.first.send({ do: "clock", to, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  }

  async custom() {
    const soon = new Date(this.now() + 3_600_000);
    const local = new Date(soon.getTime() - soon.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    const wanted = await askMoment(local);
    if (!wanted) return;
    const moment = new Date(wanted);
    if (moment.getTime() <= this.now()) toast(t("playground-clock-past"));
    else this.move(moment.toISOString());
  }

  choose(at) {
    const items = STEPS.map(([to, label]) => h("button", { type: "button", role: "menuitem", onclick: () => this.move(to) }, t(label)));
    items.push(h("button", { type: "button", role: "menuitem", onclick: () => this.custom() }, t("playground-clock-custom")));
    menu(at, items);
  }

  toggleSecond() {
    if (this.second) {
      this.second.close();
      this.second = null;
    } else {
      this.second = new Pane(this.users[1], this);
      this.panes.append(this.second.element);
    }
    document.body.classList.toggle("two", Boolean(this.second));
    const label = t(this.second ? "playground-second-close" : "playground-second");
    this.secondButton.title = label;
    this.secondButton.setAttribute("aria-label", label);
    this.secondButton.setAttribute("aria-pressed", String(Boolean(this.second)));
    localStorage.setItem(KEPT.second, this.second ? "yes" : "no");
  }

  toggleTheme() {
    const dark = getComputedStyle(document.documentElement).colorScheme.trim() === "dark";
    this.setTheme(dark ? "light" : "dark");
  }

  setTheme(theme) {
    if (theme !== "dark" && theme !== "light") return;
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEPT.theme, theme);
  }
}

new Desk();
