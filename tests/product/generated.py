"""Slides with texts of any length in five languages, made by chance from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.layouts import Layouts, Slot
from impuls_workshop.document.markup import read_deck
from impuls_workshop.document.model import Deck, Slide
from impuls_workshop.typography.fit import fit
from impuls_workshop.typography.measure import Measure

VOCABULARY = {
    "de": """Zusammenarbeit zwischen Kommunen braucht Vertrauen, klare Regeln für Öffentlichkeitsbeteiligung
        im Landkreis „Größe“ Straße übermäßig fließt Wasser Wald Naturschutz Bürger*innen ca. 15 % Flächenverbrauch
        Interessenkonflikte Landschaftspflegeverband Genehmigungsverfahren Forst- und Landwirtschaft – also gemeinsam
        handeln! Warum? (siehe Seite 12); Treffen Win-Win-Lösungen Nord-Süd-Dialog offen Kraft Luft Tatort tief z. B.
        Städteverbünde Wohnungsmarkt Haushaltsplan Zweckverbandssatzung Gewerbeflächenpool ÖPNV Ausgleichszahlungen
        Donaudampfschifffahrtselektrizitätenhauptbetriebswerksbauamt
        Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsamt
        Rindfleischetikettierungsüberwachungsaufgabenübertragungszug
        Straßenentwässerungsinvestitionskostenschuldendienstumlagesa""",
    "en": """cooperation between neighbouring municipalities takes trust, patience and clear rules; who decides?
        The council often asks for fair shares of cost — “common ground” – win-win flagship long-term well-being public
        transport housing market (see page 12) budget negotiation village river landscape authority 15% stakeholder
        inter-municipal agreement; water supply, waste, schools! efficient offices affluent fjord wharf quay judge
        methods evaluate interdisciplinary acknowledgement straightforward counter-proposal decision-making""",
    "pl": """współpraca między gminami wymaga zaufania, cierpliwości oraz jasnych zasad; kto podejmuje decyzje? Rada
        „wspólny grunt” zażółć gęślą jaźń źdźbło chrząszcz brzmi trzcinie Szczebrzeszyn przedsiębiorczość
        nieporozumienie długofalowe uczestnictwo mieszkańców transport publiczny rynek mieszkaniowy (strona 12)
        budżet negocjacje wieś rzeka krajobraz urząd 15% interesariusz porozumienie międzygminne wodociągi szkoły!
        konstantynopolitańczykowianeczka najniebezpieczniejszych odpowiedzialność województwo świętokrzyskie""",
    "el": """συνεργασία μεταξύ γειτονικών δήμων χρειάζεται εμπιστοσύνη, υπομονή και σαφείς κανόνες· ποιος αποφασίζει; Το
        συμβούλιο «κοινό έδαφος» δημόσια μεταφορά αγορά κατοικίας (σελίδα 12) προϋπολογισμός διαπραγμάτευση χωριό
        ποτάμι τοπίο αρχή 15% ενδιαφερόμενος διαδημοτική συμφωνία· ύδρευση, απορρίμματα, σχολεία! μακροπρόθεσμος
        αλληλεγγύη Θεσσαλονίκη Ελλάδα ψηφιακός μετασχηματισμός ευημερία ηλεκτροεγκεφαλογράφημα υπευθυνότητα""",
    "ja": """自治体間の協力には信頼と時間が必要です。 公共交通、 住宅市場、 予算。 「共通の基盤」
        を築くために、 誰が決定するのか？
        河川流域の景観を守り、 水道事業を共同で運営する。 長期的な視点（１２ページ参照） コミュニティ ワークショップ
        ステークホルダー パートナーシップ 学校と図書館、 廃棄物処理施設！ 地域おこし協力隊員 持続可能な発展
        交渉の進め方について話し合う 市町村合併の経験から学ぶ すべての住民が参加できる仕組み 2024年の計画 約15％
        農業と林業 村の将来像 公平な負担 合意形成 自然保護""",
}
"""Words by language; Japanese in pieces, which are joined without spaces. Some German ones have 60 letters."""


@dataclass
class Wish:
    """What one slide is to show."""

    layout: str
    texts: dict[str, object] = field(default_factory=dict)
    """Slot name to a text, to the paragraphs of a body as (element, text), or to a table's rows."""


@dataclass(frozen=True)
class Made:
    """A slide wished for, and the fitted slides that show it."""

    wish: Wish
    slides: tuple[Slide, ...]


class Generator:
    """Makes wishes in one language; the same seed makes the same."""

    def __init__(self, language: str, seed: int) -> None:
        self.chance = random.Random(f"{language} {seed}")
        self.language = language
        self._words = list(dict.fromkeys(VOCABULARY[language].split()))

    def text(self, longest: int, share: tuple[int, int] = (0, 1)) -> str:
        """A text of 1 to `longest` characters from a share of the words, so that slots can be told apart."""
        length = round(longest ** self.chance.random())
        glue = "" if self.language == "ja" else " "
        words = self._words[share[0]::share[1]]
        text = ""
        while len(text) < length:
            text += (glue if text else "") + self.chance.choice(words)
        return text[:length].strip() or words[0][:1]

    def wish(self, layouts: Layouts) -> Wish:
        """A slide of any layout, with all required slots and most of the others."""
        layout = layouts.layouts[self.chance.choice(sorted(layouts.layouts))]
        slots = [slot for slot in layout.slots.values() if slot.kind not in ("footer", "number", "date")]
        # Places for logos and codes are too small for tables.
        slots = [slot for slot in slots if slot.kind != "figure" or (not slot.row and slot.box.w > 100)]
        return Wish(layout.name, {
            slot.name: self._content(slot, (number, len(slots))) for number, slot in enumerate(slots)
            if slot.required or self.chance.random() < 0.85})

    def _content(self, slot: Slot, share: tuple[int, int]) -> object:
        if slot.kind == "body":
            kinds = self.chance.choice([["p"], ["li"], ["li"], ["p", "li"], ["p", "li", "sub"], ["h3", "p", "li"]])
            paragraphs = [(self.chance.choice(kinds), self.text(600, share))
                          for _ in range(self.chance.randint(1, 5))]
            return [("li" if kind == "sub" and not (number and paragraphs[number - 1][0] in ("li", "sub")) else kind,
                     text) for number, (kind, text) in enumerate(paragraphs)]
        if slot.kind == "figure":
            columns = self.chance.randint(2, 4)
            return [[self.text(120, share) for _ in range(columns)] for _ in range(self.chance.randint(2, 8))]
        return self.text(600, share)


def markup(wishes: list[Wish], language: str, footer: str) -> str:
    """The wishes as slide markup; every text is placed on the line of its slide's number."""
    slides = "".join(
        f'<slide layout="{wish.layout}">'
        + "".join(f"<{name}>{_inner(content, Span('content.md', number).mark)}</{name}>"
                  for name, content in wish.texts.items()) + "</slide>"
        for number, wish in enumerate(wishes, 1))
    return f'<deck title="T" language="{language}" footer="{escape(footer)}">{slides}</deck>'


def fitted(wishes: list[Wish], language: str, footer: str, layouts: Layouts, measure: Measure,
           ) -> tuple[Deck, list[Made], int]:
    """Fit the slides; a text that is reported as too long is halved until it is not.

    Returns:
        The deck, which slides show which wish, and how many texts were too long for their slot.
    """
    shortened: set[tuple[int, str]] = set()
    for _ in range(20):
        report = Report()
        deck = read_deck(markup(wishes, language, footer), layouts, image_root=None,  # type: ignore[arg-type]
                         report=report, shown="deck.xml.j2")
        assert deck is not None
        assert report.ok, report.errors
        result = fit(deck, layouts, measure, report)
        if report.ok:
            return result, list(_made(wishes, result)), len(shortened)
        for error in report.errors:
            assert error.code.startswith("typography."), error
            assert error.span is not None, error
            assert error.span.path == "content.md", error
            slot = dict(error.values)["slot"]
            shortened.add((error.span.line, slot))
            _halve(wishes[error.span.line - 1], slot)
    raise AssertionError(report.errors)


def _made(wishes: list[Wish], deck: Deck) -> Iterator[Made]:
    slides = iter(deck.slides)
    for wish in wishes:
        first = next(slides)
        more = first.part[1] - 1 if first.part else 0
        yield Made(wish, (first, *(next(slides) for _ in range(more))))


def _halve(wish: Wish, slot: str) -> None:
    content = wish.texts[slot]
    if isinstance(content, str):
        wish.texts[slot] = _half(content)
    elif isinstance(content[0], tuple):  # type: ignore[index]
        longest = max(len(text) for _, text in content)  # type: ignore[attr-defined]
        wish.texts[slot] = [(kind, _half(text) if len(text) > longest / 2 else text)
                            for kind, text in content]  # type: ignore[attr-defined]
    else:
        longest = max(len(cell) for row in content for cell in row)  # type: ignore[attr-defined]
        wish.texts[slot] = [[_half(cell) if len(cell) > longest / 2 else cell for cell in row]
                            for row in content]  # type: ignore[attr-defined]


def _half(text: str) -> str:
    return text[: max(len(text) // 2, 1)].strip() or "x"


def _inner(content: object, mark: str) -> str:
    if isinstance(content, str):
        return mark + escape(content)
    if isinstance(content, list) and isinstance(content[0], tuple):
        return "".join(_paragraphs(content, mark))
    rows = ["<tr>" + "".join(f"<td>{mark}{escape(cell)}</td>" for cell in row) + "</tr>"
            for row in content]  # type: ignore[attr-defined]
    head = rows[0].replace("td>", "th>")
    return f"<table><thead>{head}</thead><tbody>{''.join(rows[1:])}</tbody></table>"


def _paragraphs(content: list[tuple[str, str]], mark: str) -> Iterator[str]:
    for number, (kind, text) in enumerate(content):
        words = mark + escape(text)
        before = content[number - 1][0] if number else ""
        after = content[number + 1][0] if number + 1 < len(content) else ""
        if kind == "li":
            yield ("" if before in ("li", "sub") else "<ul>") + f"<li>{words}"
            yield "" if after == "sub" else "</li>"
        elif kind == "sub":
            yield ("" if before == "sub" else "<ul>") + f"<li>{words}</li>"
            yield "" if after == "sub" else "</ul></li>"
        else:
            yield f"<{kind}>{words}</{kind}>"
        if kind in ("li", "sub") and after not in ("li", "sub"):
            yield "</ul>"
