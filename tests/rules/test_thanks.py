"""Thanks read well to the one who helped, whatever form the note had."""

import pytest

from bot.texts import texts
from coach.thanking_words import helped, thanks, to_thank


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("helped me today with my CV", "you helped me with my CV, and"),
        ("She lent me a cable", "you lent me a cable, and"),
        ("watered my tomatoes over the weekend", "you watered my tomatoes over the weekend, and"),
        ("a lift to the fair", "thank you for a lift to the fair."),
        ("Feedback on the talk yesterday", "thank you for feedback on the talk."),
        ("explaining the court letter", "thank you for explaining the court letter."),
        ("look over my plan", "thank you for this: look over my plan."),
        ("detailed notes", "thank you for this: detailed notes."),
        ("gave me his old bike", "you gave me your old bike, and"),
        ("told me whom I should ask", "thank you for this: told me whom I should ask."),
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


@pytest.mark.parametrize(
    ("noted", "title"),
    [
        ("helped me today with my CV", "Thank Jonas, who helped you with your CV"),
        ("gave me his old bike", "Thank Jonas, who gave you his old bike"),
        ("Feedback on the talk yesterday", "Thank Jonas for feedback on the talk"),
        ("look over my plan", "Thank Jonas: look over my plan"),
    ],
)
def test_what_there_is_to_do_reads_well(noted: str, title: str) -> None:
    line = to_thank("Jonas", noted)
    assert texts("en").plain(line.key, **line.values) == title


def test_what_somebody_did_is_told_to_the_user_as_a_sentence() -> None:
    words = texts("en")
    assert words.plain(helped("card-received", "Maria", "helped me with a tax letter")) == (
        "🙏 Maria helped you with a tax letter"
    )
    assert words.plain(helped("card-received", "Maria", "a lift to the fair")) == (
        "🙏 Maria helped you: a lift to the fair"
    )
