"""The HTML that mail programs write around words: most of the bytes of today's mail."""

from __future__ import annotations

import html
import random
from collections.abc import Iterable

# What Outlook puts before each message: a style sheet with every font of the template.
_OUTLOOK_HEAD = (
    '<html xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">\n'
    '<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<style><!--\n'
    + "".join(
        f'@font-face\n\t{{font-family:"{font}";\n\tpanose-1:2 15 5 2 2 2 4 3 2 4;}}\n'
        for font in ("Cambria Math", "Calibri", "Aptos", "Segoe UI", "Verdana")
    )
    + "".join(
        f'{name}\n\t{{margin:0cm;\n\tfont-size:11.0pt;\n\tfont-family:"Calibri",sans-serif;\n\t'
        "mso-ligatures:standardcontextual;\n\tmso-fareast-language:EN-US;}\n"
        for name in (
            "p.MsoNormal, li.MsoNormal, div.MsoNormal",
            "p.MsoListParagraph, li.MsoListParagraph, div.MsoListParagraph",
            "span.EmailStyle17",
            "span.EmailStyle18",
            "p.msonormal0, li.msonormal0, div.msonormal0",
        )
    )
    + "a:link, span.MsoHyperlink\n\t{mso-style-priority:99;\n\tcolor:#0563C1;\n\t"
    "text-decoration:underline;}\n.MsoChpDefault\n\t{mso-style-type:export-only;}\n"
    "@page WordSection1\n\t{size:612.0pt 792.0pt;\n\tmargin:70.85pt 70.85pt 2.0cm 70.85pt;}\n"
    "div.WordSection1\n\t{page:WordSection1;}\n--></style></head>\n"
    '<body lang="EN-GB" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">\n'
    '<div class="WordSection1">\n'
)
_OUTLOOK_LINE = (
    '<p class="MsoNormal"><span lang="EN-US" style="font-size:11.0pt;'
    'font-family:&quot;Calibri&quot;,sans-serif;mso-fareast-language:EN-US">{}<o:p></o:p>'
    "</span></p>\n"
)
# The reset that senders of newsletters put first, and its answer to small screens.
_SHEET = "".join(
    f".{name}-{size} {{ font-size:{size}px !important; line-height:{size + 8}px !important; "
    f"padding:{size}px 0 !important; mso-line-height-rule:exactly; }}\n"
    for name in ("h1", "h2", "txt", "btn", "col", "foot", "nav", "hero")
    for size in (12, 14, 16, 20, 24, 32)
)
_CELL = (
    '<table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" '
    'style="border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;"><tr>'
    '<td align="left" valign="top" bgcolor="#ffffff" style="padding:12px 24px 16px 24px;'
    "font-family:'Helvetica Neue',Helvetica,Arial,sans-serif;font-size:15px;line-height:23px;"
    'color:#333333;">{}</td></tr></table>\n'
)


def outlook(text: str) -> str:
    """A letter as Outlook writes it: about six times its plain text and a style sheet."""
    lines = (html.escape(line) or "&nbsp;" for line in text.split("\n"))
    return _OUTLOOK_HEAD + "".join(map(_OUTLOOK_LINE.format, lines)) + "</div>\n</body>\n</html>\n"


def gmail(text: str) -> str:
    """A letter as Gmail writes it: half as much again as its plain text."""
    lines = (f"<div>{html.escape(line) or '<br>'}</div>" for line in text.split("\n"))
    return f'<div dir="ltr">{"".join(lines)}</div>\n'


def page(blocks: Iterable[tuple[str, str]], site: str, draw: random.Random) -> str:
    """A newsletter or a notice: tables in tables, pictures, each link with its tracking.

    `blocks` are headings and texts.
    """
    rows = "".join(
        _CELL.format(
            f'<a href="{_tracked(site, draw)}" target="_blank" style="color:#0645ad;'
            f'text-decoration:none;font-weight:700;font-size:20px;">{heading}</a>'
            f'<p style="margin:8px 0 12px 0;">{text}</p>'
            f'<a href="{_tracked(site, draw)}"><img src="https://img.{site}.example/'
            f'{draw.getrandbits(160):x}.png" width="600" alt="" border="0" '
            'style="display:block;width:100%;max-width:600px;height:auto;"></a>'
        )
        for heading, text in blocks
    )
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html><head>'
        '<meta name="viewport" content="width=device-width"><style type="text/css">\n'
        f"{_SHEET}</style></head><body><center>\n{rows}"
        + _CELL.format(f'<a href="{_tracked(site, draw)}">Unsubscribe</a>')
        + f'<img src="{_tracked(site, draw)}" width="1" height="1"></center></body></html>\n'
    )


def _tracked(site: str, draw: random.Random) -> str:
    """A link as sending systems rewrite it: its aim and its reader in a few hundred letters."""
    return f"https://click.{site}.example/ls/click?upn=u001.{draw.getrandbits(1100):x}"
