"""Thanks read well to the one who helped, whatever form the note had."""

import pytest

from bot.texts import texts
from coach.thanking_words import thanks


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("helped me today with my CV", "you helped me with my CV, and"),
        ("She lent me a cable", "you lent me a cable, and"),
        ("watered my tomatoes over the weekend", "you watered my tomatoes over the weekend, and"),
        ("a lift to the fair", "thank you for a lift to the fair."),
        ("Feedback on the talk yesterday", "thank you for feedback on the talk."),
        ("explaining the court letter", "thank you for explaining the court letter."),
        ("look over my plan", "thank you: look over my plan."),
        ("detailed notes", "thank you: detailed notes."),
        ("gave me his old bike", "you gave me your old bike, and"),
        ("told me whom I should ask", "thank you: told me whom I should ask."),
    ],
)
def test_thanks_read_well(noted: str, said: str) -> None:
    line = thanks("Jonas", noted, "")
    assert said in texts("en").plain(line.key, **line.values)


def test_how_it_went_is_told() -> None:
    line = thanks("Jonas", "helped me today with my CV", "I got the job")
    assert texts("en").plain(line.key, **line.values) == (
        "Hi Jonas, you helped me with my CV, and you should know how it went: I got the job. Thank you."
    )
