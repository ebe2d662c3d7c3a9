"""Outlook's CSV, from the program or outlook.com, in the language of the program, often not in UTF-8. Its `Title` is a
form of address, not a job."""

from __future__ import annotations

from coach.formats.parts.columns import plain
from coach.formats.parts.imported import Imported
from coach.formats.parts.rows import read_table
from coach.formats.parts.table import headers_in

ORDER = 40
_marks = {
    plain(header)
    for header in (
        "E-mail Address", "E-mail 2 Address", "E-mail Display Name", "Home Street", "Business Street", "Business Phone",
        "Given Yomi", "Assistant's Phone", "Job Title", "E-Mail-Adresse", "E-Mail: Anzeigename", "Straße geschäftlich",
        "Telefon geschäftlich", "Telefon privat", "Ort geschäftlich", "Weitere Vornamen", "Adresse de messagerie",
        "Rue (bureau)", "Téléphone (bureau)", "Dirección de correo electrónico", "Calle del trabajo",
        "Teléfono del trabajo", "Puesto", "Indirizzo posta elettronica", "Via (uff.)", "Адрес эл. почты",
        "Рабочий телефон",
    )
}  # fmt: skip
_not_a_job = {plain(header): None for header in ("Title", "Anrede", "Titel", "Titre", "Tratamiento", "Location", "Ort")}


def recognises(head: bytes, name: str) -> bool:
    return len(_marks & headers_in(head)) >= 3


def read(data: bytes) -> Imported:
    return read_table("outlook_csv", data, {**_not_a_job, plain("E-Mail: Anzeigename"): None})
