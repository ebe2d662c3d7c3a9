"""LinkedIn's `Connections.csv`, from "Get a copy of your data", in the language of the account: a note, then the table.
The day of connecting is when the two met."""

from __future__ import annotations

from coach.formats.parts.columns import plain
from coach.formats.parts.headers import field_of
from coach.formats.parts.imported import Imported
from coach.formats.parts.rows import read_table
from coach.formats.parts.table import headers_in

ORDER = 20
_connected_on = {
    plain(header)
    for header in (
        "Connected On", "Verbunden am", "Vernetzt am", "Connecté le", "Connecté(e) le", "Date de connexion",
        "Fecha de conexión", "Conectado el", "Data collegamento", "Data di collegamento", "Collegato il",
        "Conectado em", "Data da conexão", "Verbonden op", "Gekoppeld op",
        "Data nawiązania kontaktu", "Дата установления контакта",
    )
}  # fmt: skip
_besides = {"given", "family", "company", "role"}


def recognises(head: bytes, name: str) -> bool:
    headers = headers_in(head)
    return bool(_connected_on & headers) and _besides <= set(map(field_of, headers))


def read(data: bytes) -> Imported:
    return read_table("linkedin_csv", data, {"position": "role", "title": None})
