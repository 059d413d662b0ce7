"""Signs that look like others, hide, pile up or turn round what stands beside them."""

from __future__ import annotations

import io
import re
import unicodedata

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from safeconduct.actions import administer
from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.store.finding import find
from safeconduct.store.models import User
from safeconduct.store.records import Names
from safeconduct.store.users import UserRefused, add_user
from safeconduct.web.fields import PlainTextField
from tests.integration.cast import cases, users

# Each is read as "payoke.an", and is another name: Cyrillic, full width, a space without width,
# a turned direction, a mark above, mathematical letters, a Greek omicron.
LIKE = (
    "p\u0430yoke.an",
    "\uff50ayoke.an",
    "payoke\u200b.an",
    "\u202epayoke.an",
    "payok\u00e9.an",
    "\U0001d429ayoke.an",
    "pay\u03bfke.an",
)


@pytest.fixture
def people(db: None) -> dict[str, User]:
    return users()


@pytest.mark.django_db
@pytest.mark.parametrize("name", LIKE)
def test_no_user_is_made_whose_name_is_read_as_anothers(name: str) -> None:
    add_user("payoke.an", "quiet-rivers-run-deep", agency="payoke", language="en")
    with pytest.raises(UserRefused):
        add_user(name, "quiet-rivers-run-deep", agency="payoke", language="en")
    chief = User.objects.create_user("chief", agency="payoke", roles=["administrator"])
    with pytest.raises(administer.MemberRefused):
        administer.invite(name, name="An", office="", roles=[], language="en", actor=chief.actor)
    assert User.objects.count() == 2
    # Nor does it open the account it looks like.
    sent = {"username": name, "password": "quiet-rivers-run-deep"}
    assert Client().post("/en/sign-in/", sent).status_code == 422


@pytest.mark.django_db
def test_capitals_make_no_other_user() -> None:
    add_user("payoke.an", "quiet-rivers-run-deep", agency="payoke", language="en")
    with pytest.raises(ValidationError):
        User(username="Payoke.An", password="x").full_clean()
    User.objects.get().full_clean()


def test_a_name_is_found_by_every_way_of_writing_its_letters(people: dict[str, User]) -> None:
    hers, _ = cases(people, woman=Names("Adébáyọ̀", "Ṣadé"), minor=Names("Alami", "Youssef"))
    guide = people["centre that guides her"].actor
    said = "Adébáyọ̀ Ṣadé"
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        asked = unicodedata.normalize(form, said)
        [found] = find(asked, None, actor=guide, purpose="case_work")
        assert found.reference == hers, form
    wide = "".join(chr(ord(each) + 0xFEE0) for each in "AdebayoSade")
    assert find(wide[:7], None, actor=guide, purpose="case_work")[0].reference == hers


def test_what_nobody_sees_is_no_part_of_a_name(people: dict[str, User]) -> None:
    officer = people["police who met her"]
    client = Client()
    client.force_login(officer)
    draft = drafts.begin(KIND, actor=officer.actor)
    hidden = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff\x07\x9b"
    sent = {"family_name": f"E{hidden}ze", "given_name": f"{hidden}Blessing"}
    client.post(f"/en/first-contact/{draft}/name/", sent)
    kept = drafts.load(draft, KIND, actor=officer.actor)["name"]
    assert (kept["family_name"], kept["given_name"]) == ("Eze", "Blessing")
    # Names in Persian and in Hindi are written with joiners.
    joined = {"family_name": "\u0646\u06cc\u200c\u0627", "given_name": "\u0915\u094d\u200d\u0937"}
    client.post(f"/en/first-contact/{draft}/name/", joined)
    kept = drafts.load(draft, KIND, actor=officer.actor)["name"]
    assert kept["family_name"] == joined["family_name"]
    assert kept["given_name"] == joined["given_name"]


@given(st.text(max_size=80))
def test_no_direction_is_turned_by_what_was_typed(typed: str) -> None:
    text = PlainTextField(required=False).clean(typed)
    assert not any(
        unicodedata.bidirectional(each)
        in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
        or (unicodedata.category(each) in {"Cc", "Cs"} and each not in "\t\n\r")
        for each in text
    )


@pytest.mark.parametrize(
    "name",
    [
        "photo\u202egnp.exe",
        "../../etc/passwd",
        "x\r\nX-Evil: 1.png",
        'a"; filename="b.html',
        "\u200b.png",
    ],
)
def test_the_name_of_a_file_goes_no_further_than_the_door(
    people: dict[str, User], name: str
) -> None:
    hers, _ = cases(people, woman=Names("Eze", "Blessing"), minor=Names("Alami", "Youssef"))
    client = Client()
    client.force_login(people["police who met her"])
    picture = io.BytesIO()
    Image.new("RGB", (4, 4)).save(picture, "PNG")
    sent = SimpleUploadedFile("x", picture.getvalue(), "image/png")
    sent._name = name
    form = {"kind": "identity_paper", "file": sent}
    shelf = client.post(f"/en/cases/{hers}/files/", form, follow=True)
    assert shelf.status_code == 200
    guide = Client()
    guide.force_login(people["centre that guides her"])
    listed = guide.get(f"/en/cases/{hers}/files/").text
    assert "\u202e" not in listed and "etc/passwd" not in listed
    [address] = set(re.findall(rf'href="(/en/cases/{hers}/files/[0-9a-f-]{{36}}/)"', listed))
    answer = guide.get(address)
    assert re.fullmatch(
        r'attachment; filename="[A-Za-z0-9.-]+\.png"', answer["Content-Disposition"]
    )
    assert "X-Evil" not in answer.headers


def test_signs_that_pile_up_stay_within_bounds(people: dict[str, User]) -> None:
    """A name of hundreds of marks on one letter is found, shown once, and holds up nobody."""
    piled = "E" + "\u0301" * 60 + "ze"
    hers, _ = cases(people, woman=Names(piled, "Blessing"), minor=Names("Alami", "Youssef"))
    guide = people["centre that guides her"]
    [found] = find("Eze", None, actor=guide.actor, purpose="case_work")
    assert found.reference == hers
    client = Client()
    client.force_login(guide)
    assert client.get(f"/en/cases/{hers}/").status_code == 200
    flood = "E" + "\u0301" * 100_000
    assert client.post("/en/find/", {"q": flood}).status_code in (200, 422)
