"""Papers for archives: PDF/A-3u (ISO 19005-3) and PDF/UA-1 in one file."""

from __future__ import annotations

from typing import Any, Final

from impuls_workshop.backends.pages_tags import mend
from impuls_workshop.document.pages import PageDocument

VARIANT: Final = "pdf/a-3u"
STYLES: Final = ("archive", "img { image-rendering: crisp-edges }")
"""PDF/A forbids interpolated pictures (ISO 19005-3, 6.2.8)."""
IDENTIFIER: Final = b"impuls_workshop"
"""PDF/A asks for an identifier; of chance it would differ with each build."""

_UA: Final = b"""<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about=""
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>"""
_END: Final = b"</rdf:RDF>"
_AMBIGUOUS: Final = b"\r\nendstream"
"""Compressed by chance to a carriage return at the end, which checkers take for a part of the line end."""
_SCHEMA: Final = b"""<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>
<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description></rdf:li>
</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
"""PDF/A wants properties it does not know described (ISO 19005-3, 6.6.2.3)."""


def can_be_archived(page: PageDocument) -> bool:
    """Whether a paper may be PDF/A: forms to fill in may not (their looks could change)."""
    return next(page.root.iter("input", "textarea"), None) is None


def mend_archive(document: object, pdf: Any) -> None:
    """Mend a PDF for archives as every PDF is mended, and its metadata.

    WeasyPrint writes one standard's mark only, and adds what it is given outside of the description; and it
    compresses the metadata, which archives are to read as they stand.
    """
    mend(document, pdf)
    for found in pdf.objects:
        if getattr(found, "extra", {}).get("Type") == "/Metadata":
            found.compress = False
            found.stream = [part.replace(_END, _UA + _SCHEMA + _END) for part in found.stream]
        elif getattr(found, "compress", False) and found.data.endswith(_AMBIGUOUS):
            found.compress = False
