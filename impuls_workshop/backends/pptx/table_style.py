"""The look of tables, as a style of the deck: rules between rows, a strong one under the header."""

from __future__ import annotations

from typing import Final

from impuls_workshop.backends.pptx.names import XML, A, guid, solid

STYLE_ID: Final = guid("table style", "rules")
"""Name of the style in the file."""
_NONE: Final = "<a:ln><a:noFill/></a:ln>"
_RULE: Final = f'<a:ln w="9525" cmpd="sng">{solid("line")}</a:ln>'
_STRONG: Final = f'<a:ln w="19050" cmpd="sng">{solid("accent-deep")}</a:ln>'


def table_styles_xml() -> str:
    """Return the part; our style is the one new tables get too."""
    edges = "".join(f"<a:{edge}>{_NONE}</a:{edge}>" for edge in ("left", "right", "top"))
    return (
        f'{XML}<a:tblStyleLst xmlns:a="{A}" def="{STYLE_ID}">'
        f'<a:tblStyle styleId="{STYLE_ID}" styleName="impuls">'
        '<a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle>'
        f"<a:tcBdr>{edges}<a:bottom>{_RULE}</a:bottom><a:insideH>{_RULE}</a:insideH>"
        f"<a:insideV>{_NONE}</a:insideV></a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
        f"<a:band1H><a:tcStyle><a:tcBdr/><a:fill>{solid('tint')}</a:fill></a:tcStyle></a:band1H>"
        '<a:firstCol><a:tcTxStyle b="on"/><a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>'
        '<a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="tx2"/></a:tcTxStyle>'
        f"<a:tcStyle><a:tcBdr><a:bottom>{_STRONG}</a:bottom></a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:firstRow>"
        "</a:tblStyle></a:tblStyleLst>"
    )
